"""Every kind of fault, by what it is about; each says itself in English, and gives the values of its sentence."""
