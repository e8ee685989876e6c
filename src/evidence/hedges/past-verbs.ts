/** Words that look like a verb in the past, and verbs in the past that do not look like it. */

/** Past forms and participles that do not end in -ed. Those that are also the present (`put`, `set`, `cut`) are left out. */
export const IRREGULAR_PASTS: ReadonlySet<string> = words(`
  was were had did said told went came took gave made got saw knew thought found left felt brought began kept held wrote stood heard
  met ran paid sat spoke led grew lost fell sent built understood drew broke spent rose drove bought wore chose fought threw caught taught
  sought won sold shot struck swore flew fled sank shook withdrew became arose awoke bore bound bred dealt dug fed forbade forgot froze hid
  hung laid lay lent lit meant overcame overtook undertook rang rode sang slept slid sped stole stuck stung swam swept swung tore woke
  been gone done taken given seen known written spoken drawn broken risen fallen driven chosen thrown grown shown flown sworn shaken
  withdrawn forbidden forgotten frozen hidden torn stolen begun sunk born borne overthrown undertaken foreseen foresaw
  mistook outran underwent undergone withheld upheld rebuilt resold misled mistaken beaten eaten ate drank drunk sprang sprung
`);

/** Not a verb in the past although it ends in -ed. */
export const NOT_PAST: ReadonlySet<string> = words(`
  need indeed united speed seed feed exceed proceed succeed hundred sacred embed shed bed red creed greed breed deed weed reed heed bleed
  naked wicked hatred kindred crooked rugged ragged aged so-called unprecedented supposed alleged armed limited related interested
  detailed advanced skilled experienced sophisticated complicated talented mixed combined red-handed one-sided unarmed uninhabited
  watershed biped moped infrared unmanned landlocked indebted displaced
`);

/** Verbs as they stand after `to`: what is to be done lies ahead. */
export const BASE_VERBS: ReadonlySet<string> = words(`
  be meet speak sign travel visit hold start begin resume open close reopen return discuss publish release send withdraw pay decide vote talk
  arrive leave go come take give continue complete finish end launch deploy deliver build join address appear attend ban block bring buy
  call cancel change check conclude consider cut debate deport destroy dismantle do draw drop elect enter exchange expel extend fight file
  fly free get gather help host hand implement impose increase introduce investigate invite issue keep let lift make mediate monitor
  move negotiate observe offer organize pass pause present propose provide pull put raise ratify reach rebuild receive reduce remove
  renew repair reply report respond restore restart retire review ring run sail sell settle ship shut stage stay step stop submit supply
  suspend switch tell test train transfer try turn unveil use void wait work announce approve adopt agree appoint assume lay lower
  set show see sit stand halt happen
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
