"""The tables of `desk.staff`; `desk/records/migrations` makes them."""
