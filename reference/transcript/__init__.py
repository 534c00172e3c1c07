"""The proof: plays the examples of the published draft against the server, and compares what comes back.

``script`` takes them out of the XML, ``stage`` brings about what is given, ``player`` plays them over real
sockets, and ``match`` says whether a line is the one expected.
"""
