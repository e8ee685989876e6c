/** A case with the marks of a hand: wide indents, comments, quotation marks, aligned values, a name with nothing behind it. */
export const eveCase = `# The eve
demarche: 1
title: "On the eve"      # in quotes
about: |
  One day.

  Another day.

parties:
    us:   { name: United States }   # first
    # the other one
    dprk: { name: North Korea, aliases: [DPRK] }
    # what follows is empty
    un:
conflict:
    options:
        us:
            relieve: { does: agrees to ease sanctions }
            escalate: raises the pressure
        dprk:
            escalate:
    rules:
        # never both
        - never: us.relieve and us.escalate   # as they say
          why: who would

        # the second
        - us.escalate implies not dprk.escalate
    statusQuo: [us.escalate]
`;

/** Without the empty name, which is a problem in a case. */
export const soundEveCase = eveCase.replace(/ {4}# what follows is empty\n {4}un:\n/, '');
