"""The tables of `desk.handover`; `desk/records/migrations` makes them."""
