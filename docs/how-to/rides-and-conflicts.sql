-- Rides and conflicts by the tables of the law, for DuckDB and Spark. The tables children, assignments and classes are yours,
-- entitlement, class_sorts, class_pairs and same_class_pairs are those of sio_rules.tables.

-- What each child is owed on the day asked about, and by which rule.
CREATE OR REPLACE TEMPORARY VIEW rides AS
SELECT child, duty, code
FROM children
JOIN entitlement AS law ON children.goes_to = law.goes_to
    AND law.first_day <= asked_on AND (law.last_day IS NULL OR asked_on <= law.last_day)
    AND (law.nearest IS NULL OR law.nearest = children.nearest)
    AND (law.district IS NULL OR law.district = children.district)
    AND (law.special_education IS NULL OR law.special_education = children.special_education)
    AND (law.disabled IS NULL OR law.disabled = children.disabled)
    AND (law.listed IS NULL OR law.listed = children.listed)
    AND (law.multiple IS NULL OR law.multiple = children.multiple)
    AND (law.rw IS NULL OR law.rw = children.rw)
    AND (law.deferred IS NULL OR law.deferred = children.deferred)
    AND (age_from IS NULL OR age_from <= age) AND (age_to IS NULL OR age <= age_to)
    AND (grade_from IS NULL OR grade_from <= grade) AND (grade_to IS NULL OR grade <= grade_to)
    AND (distance_m_from IS NULL OR distance_m_from <= distance_m) AND (distance_m_to IS NULL OR distance_m <= distance_m_to);

-- Children who met no row: a fact is missing, a code is unknown, or the day is not covered.
CREATE OR REPLACE TEMPORARY VIEW children_left_out AS
SELECT children.* FROM children LEFT JOIN rides ON children.child = rides.child WHERE rides.child IS NULL;

-- The classes with their sorts. None is equal to None, and an id that is there twice is left out.
CREATE OR REPLACE TEMPORARY VIEW with_sorts AS
SELECT classes.*, law.sort, law.sort_in_summer
FROM classes
JOIN (SELECT class_id FROM classes GROUP BY class_id HAVING count(*) = 1) AS once ON classes.class_id = once.class_id
JOIN class_sorts AS law ON classes.class_kind = law.class_kind
    AND classes.institution_kind = law.institution_kind
    AND classes.level IS NOT DISTINCT FROM law.level
    AND classes.hospital = law.hospital
    AND classes.holiday = law.holiday
    AND classes.public IS NOT DISTINCT FROM law.public
    AND classes.run_by IS NOT DISTINCT FROM law.run_by;

CREATE OR REPLACE TEMPORARY VIEW classes_left_out AS
SELECT classes.* FROM classes LEFT JOIN with_sorts ON classes.class_id = with_sorts.class_id WHERE with_sorts.class_id IS NULL;

-- The assignments with what is wrong, where NULL is nothing.
CREATE OR REPLACE TEMPORARY VIEW judged AS
SELECT assignments.*, CASE
    WHEN pupil IS NULL THEN 'no pupil'
    WHEN first_day IS NULL THEN 'no first day'
    WHEN last_day < first_day THEN 'ends before it begins'
    WHEN with_sorts.class_id IS NULL THEN 'class not known'
END AS wrong
FROM assignments LEFT JOIN with_sorts ON assignments.class_id = with_sorts.class_id;

-- Pupils with more than one row, each two rows with a common day, and the law on two classes, and on one class twice.
CREATE OR REPLACE TEMPORARY VIEW conflicts AS
WITH several AS (
    SELECT * FROM judged
    WHERE wrong IS NULL AND pupil IN (SELECT pupil FROM judged WHERE wrong IS NULL GROUP BY pupil HAVING count(*) > 1)
),
pairs AS (
    SELECT a.pupil, a.number, b.number AS number_b, a.class_id, b.class_id AS class_id_b,
        greatest(a.first_day, b.first_day) AS overlap_start, least(a.last_day, b.last_day) AS overlap_end
    FROM several AS a JOIN several AS b ON a.pupil = b.pupil AND a.number < b.number
        AND (b.last_day IS NULL OR a.first_day <= b.last_day) AND (a.last_day IS NULL OR b.first_day <= a.last_day)
),
described AS (
    SELECT pairs.*,
        a.rspo = b.rspo AS same_unit,
        a.rspo = b.rspo AND a.class_key = b.class_key AS one_class,
        a.class_kind <> b.class_kind OR a.institution_kind <> b.institution_kind OR a.hospital <> b.hospital
            OR a.holiday <> b.holiday OR coalesce(a.level <> b.level, FALSE) OR coalesce(a.mode <> b.mode, FALSE) AS contradictory,
        a.mode <> b.mode AS forms_compatible, -- yours to say, NULL is not known
        year(overlap_start) = year(overlap_end) AND month(overlap_start) >= 7 AND month(overlap_end) <= 8 AS summer,
        a.sort, b.sort AS sort_b, a.sort_in_summer, b.sort_in_summer AS sort_in_summer_b
    FROM pairs JOIN with_sorts AS a ON pairs.class_id = a.class_id JOIN with_sorts AS b ON pairs.class_id_b = b.class_id
)
SELECT pupil, number, number_b, overlap_start, overlap_end, code, severity
FROM described JOIN class_pairs AS law ON NOT one_class AND conflict
    AND CASE WHEN summer THEN sort_in_summer ELSE sort END = law.sort_a
    AND CASE WHEN summer THEN sort_in_summer_b ELSE described.sort_b END = law.sort_b
    AND described.same_unit = law.same_unit
    AND described.forms_compatible IS NOT DISTINCT FROM law.forms_compatible
UNION ALL
SELECT pupil, number, number_b, overlap_start, overlap_end, code, severity
FROM described JOIN same_class_pairs AS law ON one_class AND conflict AND described.contradictory = law.contradictory;

-- The assignments that are part of a conflict, each with its class.
CREATE OR REPLACE TEMPORARY VIEW rows_left AS
SELECT assignments.pupil, first_day, last_day, classes.*
FROM assignments JOIN classes ON assignments.class_id = classes.class_id
WHERE number IN (
    SELECT CASE side WHEN 1 THEN conflicts.number ELSE conflicts.number_b END
    FROM conflicts CROSS JOIN (VALUES (1), (2)) AS sides (side)
);
