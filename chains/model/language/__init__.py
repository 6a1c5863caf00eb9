"""A model's text and its language in, what it is made of out: script, language, form, checked words, senses, things.

All that the checks of card lines (`rewording`) and of answers (`composing`) know of languages stands here.
"""
