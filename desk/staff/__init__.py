"""Transcripts found, read, exported; letter notices, wrong answers, figures, the off-switch."""
