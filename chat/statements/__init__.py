"""A municipality in, what the law wants said about the page out: the accessibility statement at `/was`."""
