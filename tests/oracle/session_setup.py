"""What the recorded sessions are made of: configurations, messages, and what curl is made to say."""

from __future__ import annotations

USER, PASSWORD = "user@example.com", 'a "pass\\word'  # one that has to be quoted
DATE = "Mon, 7 Feb 2022 21:52:25 -0800"

DOVECOT = """
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_login_user = dovenull
default_internal_user = dovecot
mail_location = maildir:{folder}/mail:LAYOUT=fs
mail_uid = nobody
mail_gid = nogroup
first_valid_gid = 0
mail_plugins = quota acl
imap_metadata = yes
mail_attribute_dict = file:{folder}/mail/attributes
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/passwd
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={folder}/home
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
}}
service anvil {{
  chroot =
}}
protocol imap {{
  mail_plugins = quota imap_quota acl imap_acl
}}
plugin {{
  quota = maildir:User quota
  quota_rule = *:storage=10M
  acl = vfile
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
  mailbox Drafts {{
    auto = create
    special_use = \\Drafts
  }}
}}
"""

MBSYNC = """
IMAPStore far
Host 127.0.0.1
Port {port}
User {user}
PassCmd "cat {folder}/secret"
SSLType None
AuthMechs {mechanism}

MaildirStore near
Path {folder}/near/
Inbox {folder}/near/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns *
Create Both
Remove Both
Expunge Both
SyncState {folder}/state/
"""

MUTT = """
set imap_user={user}
set imap_pass='{password}'
set ssl_starttls=no ssl_force_tls=no
set imap_authenticators='plain'
set imap_condstore=yes imap_qresync=yes imap_idle=yes imap_check_subscribed=yes
set header_cache={folder}/mutt-cache message_cachedir={folder}/mutt-bodies
set folder=imap://127.0.0.1:{port}/ spoolfile=+INBOX record=+Sent postponed=+Drafts
set move=no confirmappend=no quit=yes delete=yes sort=threads wait_key=no beep=no timeout=2 mail_check=1
set sendmail=/bin/true editor=/bin/true realname='Fred Example' from=user@example.com hostname=example.com
"""

#: Messages with lines that end as in files; a line of dashes parts them.
MESSAGES = [
    text.replace("DATE", DATE).replace("USER", USER).replace("\n", "\r\n")
    for text in r"""
From: Fred Foobar <fred@example.com>
To: USER
Subject: afternoon meeting
Date: DATE
Message-Id: <1@example.com>
MIME-Version: 1.0
Content-Type: TEXT/PLAIN; CHARSET=US-ASCII

Hello Joe, do you think we can meet at 3:30 tomorrow?
----------
From: =?utf-8?q?Fran=C3=A7oise?= <f@example.org>
To: undisclosed-recipients:;
Cc: USER, "O\"Neil (x)" <o@example.com>
Subject: Re: "quotes" and \ (brackets)
Date: DATE
In-Reply-To: <1@example.com>
References: <1@example.com>
Message-Id: <2@example.com>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Voilà.
--inner
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Voil=C3=A0.</p>
--inner--
--outer
Content-Type: application/octet-stream; name*=utf-8''%E2%82%AC%20rates
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=rates.bin; size=3
Content-Language: en, de
Content-Location: https://www.example.com/x
Content-MD5: Q2hlY2sgSW50ZWdyaXR5IQ==

AAEC
--outer--
----------
From: list@example.net
To: USER
Subject: Fwd: a message in a message
Date: DATE
Message-Id: <3@example.com>
MIME-Version: 1.0
Content-Type: multipart/digest; boundary=d

--d

From: a@example.com
Subject: inside
Date: DATE

Text
--d
Content-Type: message/rfc822
Content-Description: {3}

From: b@example.com
Content-Type: multipart/mixed; boundary=e

--e

one
--e--
--d--
----------
Date: DATE

No sender, no subject.
""".lstrip("\n").split("----------\n")
]

#: What curl is made to say, one request each.
REQUESTS = r"""
CAPABILITY
NOOP
ID ("name" "curl" "version" NIL)
NAMESPACE
LIST "" *
LSUB "" *
LIST "" ""
LIST (SUBSCRIBED RECURSIVEMATCH) "" % RETURN (CHILDREN)
LIST "" (INBOX Sent) RETURN (STATUS (MESSAGES UIDNEXT HIGHESTMODSEQ) SPECIAL-USE)
CREATE Archive/2022
SUBSCRIBE Archive/2022
RENAME Archive/2022 Archive/2023
UNSUBSCRIBE Archive/2022
STATUS INBOX (MESSAGES RECENT UIDNEXT UIDVALIDITY UNSEEN SIZE HIGHESTMODSEQ)
GETQUOTAROOT INBOX
GETACL INBOX
MYRIGHTS INBOX
LISTRIGHTS INBOX anyone
SETMETADATA INBOX (/private/comment "a comment")
GETMETADATA INBOX /private/comment
GETMETADATA (MAXSIZE 1024) "" (/shared/admin /private/comment)
ENABLE CONDSTORE QRESYNC
EXAMINE INBOX (CONDSTORE)
EXAMINE nowhere
DELETE Archive/2023
NOTIFY SET STATUS (personal (MessageNew MessageExpunge))
NOTIFY NONE
UNSELECT
CLOSE
""".strip().splitlines()
#: The same with INBOX selected.
SELECTED = r"""
FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE)
FETCH 1:* FULL
FETCH 1:* (BODY MODSEQ)
FETCH 2 (BODY[HEADER.FIELDS (Subject From)] BODY[1.1.MIME] BODY[2]<0.2> BINARY[2] BINARY.SIZE[2])
FETCH 3 (BODY[] RFC822.HEADER)
FETCH 3 (BODY[1.HEADER] BODY[2.1] BODY[2.TEXT] BODY[HEADER.FIELDS.NOT (Date)])
UID FETCH 1:* (FLAGS) (CHANGEDSINCE 1)
SEARCH ALL
SEARCH OR FROM fred NOT SUBJECT meeting
UID SEARCH RETURN (MIN MAX COUNT ALL) ALL
SEARCH RETURN (SAVE) 1:2
FETCH $ FLAGS
SEARCH MODSEQ 1
SEARCH RETURN (PARTIAL 1:2) ALL
SORT (REVERSE DATE SUBJECT) UTF-8 ALL
THREAD REFERENCES UTF-8 ALL
UID THREAD REFS US-ASCII ALL
STORE 1 +FLAGS (\Flagged $Forwarded)
UID STORE 2 (UNCHANGEDSINCE 1) -FLAGS.SILENT \Seen
COPY 1:2 Drafts
UID MOVE 4 Sent
STORE 3 FLAGS.SILENT ()
FETCH 9 FLAGS
SEARCH CHARSET KOI8-X TEXT x
EXPUNGE
CHECK
""".strip().splitlines()
