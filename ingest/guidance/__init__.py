"""A municipality's guidance pages: addresses, HTML, PDF, Word and Markdown in, `GuidancePage` values out."""
