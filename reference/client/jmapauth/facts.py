# Generated from spec/: do not edit.
"""What a client has to know of the draft besides its grammar, from the tables of its outcomes."""

from __future__ import annotations

from jmapauth import parser

#: The capabilities that a server lists after login over TLS if it has the commands.
CAPABILITIES: tuple[str, ...] = ('JMAPAUTH',)

#: The untagged responses, which may hold secrets, by their first words.
RESPONSES: dict[bytes, type] = {
    b'JMAPAUTH': parser.JmapauthData,
    b'OAUTH': parser.OauthData,
}

#: The commands, and the untagged response that comes before the tagged OK of each.
COMMANDS: dict[type, type] = {
    parser.Getoauth: parser.OauthData,
    parser.JmapauthGet: parser.JmapauthData,
}

#: The response codes of refusals.
REFUSALS: tuple[type, ...] = (
    parser.Consentrequired,
    parser.Expired,
    parser.Limit,
    parser.Noperm,
    parser.Oauthrequired,
    parser.Privacyrequired,
    parser.Unavailable,
)
