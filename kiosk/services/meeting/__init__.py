"""Meeting somebody: what people offer and look for, and whom they are suggested."""
