// The rules that a search means, above the pages that Sphinx finds. It compares words as sio_rules.search does, by the patterns
// and weights of RULE_INDEX, which docs/rule_search.py writes out of the library.

const ruleSearch = {
  words: (text) => text.normalize("NFKD").toLowerCase().replaceAll("ł", "l").replace(/[\p{Mn}\p{Cf}]/gu, "").match(/[a-z0-9]+/g) ?? [],

  stems: (text) => {
    const { code, ending, fleeting, changing } = RULE_INDEX.patterns;
    const cut = (word) => word.replace(new RegExp(ending), "").replace(new RegExp(fleeting), "").replace(new RegExp(changing), "k");
    const spelt = text.replace(new RegExp(code, "g"), "$1$2");
    return ruleSearch.words(spelt).filter((word) => !RULE_INDEX.passedOver.includes(word)).map(cut);
  },

  find: (text) => {
    const wanted = new Set(ruleSearch.stems(text));
    const good = new Map();
    const counts = (word) => (Object.hasOwn(RULE_INDEX.weights, word) ? RULE_INDEX.weights[word] : []);
    for (const word of wanted) for (const [rule, weight] of counts(word)) good.set(rule, (good.get(rule) ?? 0) + weight);
    if ([...wanted].some((word) => /^\d+$/.test(word)))
      for (const [rule, weight] of counts(RULE_INDEX.figure)) if (good.has(rule)) good.set(rule, good.get(rule) + weight);
    const least = Math.max(0, ...good.values()) / 2;
    return [...good].filter(([, weight]) => weight >= least).sort(([a, x], [b, y]) => y - x || a - b).map(([rule]) => RULE_INDEX.rules[rule]);
  },

  show: (query) => {
    const found = ruleSearch.find(query).slice(0, 10);
    if (!found.length) return;
    const box = Object.assign(document.createElement("section"), { id: "rules-found" });
    box.append(Object.assign(document.createElement("h2"), { textContent: "Rules · Reguły" }));
    const list = box.appendChild(document.createElement("ol"));
    for (const { code, pl, en, page } of found) {
      const item = list.appendChild(document.createElement("li"));
      const href = document.documentElement.dataset.content_root + page;
      item.append(Object.assign(document.createElement("a"), { href, textContent: code }));
      for (const [lang, text] of [["pl", pl], ["en", en]])
        item.append(Object.assign(document.createElement("p"), { lang, textContent: text }));
    }
    document.getElementById("search-results").before(box);
  },
};

document.addEventListener("DOMContentLoaded", () => {
  const query = new URLSearchParams(location.search).get("q");
  if (query) ruleSearch.show(query);
});
