"""The client side of JMAP Upgrade for IMAP, and the parser of IMAP that is generated with the draft.

=====================  =================================================================================================
``jmapauth.parser``    commands and responses of IMAP as typed values, and framers for streams; one file, usable alone
``jmapauth.sync``      ``upgrade`` and ``get_oauth`` for connections of imaplib and of IMAPClient
``jmapauth.aio``       the same for connections of aioimaplib
``jmapauth.session``   opens the JMAP session with what ``upgrade`` gave, and checks it
``jmapauth.errors``    the outcomes other than success: what each means, and what the application should do
``jmapauth.core``      all decisions, without input or output, for those who have a connection of another kind
=====================  =================================================================================================

Nothing is imported here, so that ``import jmapauth.parser`` costs no more than the parser does.
"""

#: The version of this package (PEP 440).
__version__ = "0.1.0"
