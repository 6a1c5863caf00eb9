"""What the model is told: one versioned Markdown file a step."""
