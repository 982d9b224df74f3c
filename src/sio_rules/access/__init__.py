"""Who may see and change what in SIO: the request for access, its procedure, its renewal and its revocation."""
