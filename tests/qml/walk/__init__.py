"""Goes through every state of a screen, at every size, in every language and look, and says what is wrong there."""
