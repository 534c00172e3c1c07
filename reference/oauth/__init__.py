"""OAuth 2.0: how a client finds the authorization server, and how it gives a token back."""
