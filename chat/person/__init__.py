"""A citizen who wants to talk to a person: whom to call, and what to let the staff see before."""
