/** What `demarche new` writes: a small case that is complete, to be overwritten line by line. */

export const starterCase = `# A case of Demarche. Change it line by line; "demarche check" says what does not fit, "demarche analyze" what holds.
# Everything after a # is for people. docs/format.md explains each part.
demarche: 1
title: A starter case
question: Does the mill stop draining into the river, and who has to move first?
asOf: 2024-03-01
about: |
  A paper mill drains into a river from which a village downstream takes its water. Both have a lawyer by now.

# Where things are said. The text of a source need not be here.
sources:
  letter: { title: A letter of the village to the mill, published: 2024-02-12 }

# The ledger: what was said, in your own words, and what in the model rests on it.
# kind: fact, claim, assessment, question or quotation. basis: stated, inferred or analyst (your own).
statements:
  clean-water-first:
    source: letter
    speaker: The village council
    voice: village
    kind: claim
    says: Clean water matters more to the village than winning in court.
    supports: [{ what: preferences.village.clean, basis: stated }]
  filters-cost:
    kind: assessment
    says: Filters cost the mill less than a lost case would, and more than doing nothing.
    supports: [{ what: preferences.mill.no-court, basis: analyst }, { what: preferences.mill.cheap, basis: analyst }]

parties:
  mill: { name: Mill, aliases: [the paper mill] }
  village: { name: Village }
  ministry: { name: Ministry, modeled: false, why: it has said that it waits for the court }

conflict:
  # Who can do what. Each option is taken or not; a state is one answer for each.
  options:
    mill:
      filter: { does: filters its waste water }
      # oneWay: take means it can be taken and never dropped; drop is the reverse.
      settle: { does: signs an agreement, oneWay: take }
    village:
      sue: { does: goes to court }
  # Short names for what you say often.
  terms:
    clean: mill.filter
  # What cannot stand together. Also: atMostOne, atLeastOne, exactlyOne, or a plain "mill.settle implies mill.filter".
  rules:
    - { never: mill.settle and not mill.filter, id: binding, why: the agreement is about filtering }
    - { never: mill.settle and village.sue, id: peace, why: an agreement ends the case }
  # What is done today.
  statusQuo: []
  # What each wants, most important first. Write "unknown" where you do not know: the answer says what hangs on it.
  preferences:
    mill:
      - no-court: not village.sue
      - cheap: not mill.filter
    village:
      - clean: clean
      - peace: not village.sue if clean
      - pressure: village.sue
  # The same conflict under other assumptions, each with its reason.
  variants:
    silent-mill:
      why: Nobody has asked the mill; what holds if its wants are unknown?
      preferences: { mill: unknown }
`;
