"""What must be done about a record, by whom and until when."""

from .of_record import due_of_record

__all__ = ["due_of_record"]
