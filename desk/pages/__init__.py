"""The pages of /desk: one table of routes, templates, words."""
