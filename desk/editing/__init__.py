"""What editors keep: tasks, drafts, terms, pins and golden questions, with their history."""
