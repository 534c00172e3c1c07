"""Writers: from the model to texts. Each emitter is pure: a specification in, ``{path: text}`` out."""
