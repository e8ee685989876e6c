/**
 * The nouns that name who speaks: people by their work, bodies that speak, papers that say, and the press. Whether one is an
 * official or an expert decides how an indirect statement is taken.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words for those who hold office or speak for somebody. */
export const OFFICIALS = set(`
  president premier minister secretary chancellor governor mayor ambassador envoy diplomat diplomats official officials officer
  officers spokesman spokeswoman spokesperson spokespeople spokesmen aide aides adviser advisor advisers advisors commander
  general admiral colonel col lieutenant major captain sergeant marshal deputy deputies lawmaker lawmakers legislator legislators
  parliamentarian senator senators congressman congresswoman chairman chairwoman chairperson chair chief head director leader leaders
  negotiator negotiators mediator delegate delegates representative representatives ombudsman ombudswoman prosecutor prosecutors
  judge judges king queen prince princess emir sheikh pope patriarch bishop chargé consul attaché commissioner commissioners
  counterpart counterparts minister-counsellor undersecretary vice-minister vice-president vice-premier co-chair rapporteur
  coordinator inspector inspectors guard guards policeman policemen firefighter mp mps speaker whip mullah ayatollah imam
  authority authorities administrator dean rector manager executive executives owner boss president-elect minister-president
  controller superintendent treasurer clerk warden harbourmaster harbormaster pilot captain
  investigator detective sheriff constable magistrate plenipotentiary emissary nuncio brigadier peacekeeper councillor councilor
  mep meps archbishop cardinal regulator planner coroner jailer registrar quartermaster`);

/** Words for those who are asked because they know. */
export const EXPERTS = set(`
  expert experts analyst analysts researcher researchers professor professors lecturer lecturers historian historians economist
  economists scholar scholars scientist scientists hydrologist hydrologists geologist political-scientist politologist
  sociologist jurist academic academics fellow fellows specialist specialists observer observers commentator commentators
  columnist author authors writer strategist geographer biologist ecologist oceanographer agronomist demographer pollster
  consultant consultants lawyer lawyers arbiter arbitrator veteran ex-diplomat ex-minister pundit pundits orientalist
  sinologist koreanist americanist climatologist seismologist epidemiologist
  criminologist theologian philosopher statistician forecaster forecasters watchers watcher glaciologist
  ichthyologist auditor auditors accountant accountants surveyor surveyors botanist zoologist meteorologist physicist chemist
  archaeologist anthropologist psychologist psychiatrist archivist curator virologist toxicologist actuary attorney barrister`);

/** Words for anybody else who is heard. */
export const OTHERS = set(`
  source sources person people resident residents witness witnesses eyewitness eyewitnesses activist activists villager
  villagers farmer farmers fisherman fishermen fisher fishers trader traders driver drivers worker workers refugee refugees
  prisoner prisoners detainee detainees relative relatives mother father brother sister son daughter wife husband widow
  grandmother grandfather uncle aunt neighbour neighbor neighbours neighbors colleague colleagues friend critics critic
  supporters supporter opponent opponents campaigner campaigners protester protesters demonstrators organisers organizers
  volunteer volunteers soldier soldiers serviceman servicemen sailor sailors rebel rebels militant militants insurgents
  separatists separatist fighter fighters teacher student students nurse medic medics passenger passengers survivor survivors
  carrier carriers exporter exporters importer importers shipper shippers shipowners buyer buyers seller sellers vendor
  merchant merchants businessman businessmen businesswoman entrepreneur investor investors shareholder shareholders employer
  employers employee employees miner miners herder herders hunter insider insiders others both some many most several few
  skeptics sceptics optimists pessimists locals man woman men women candidate candidates politician politicians historian
  interlocutor interlocutors respondent respondents opposition speaker speakers side sides party parties two three nobody
  everyone mps members member citizen citizens inhabitants journalist journalists reporter reporters correspondent
  correspondents editor editors interpreter translator negotiators host hosts guest guests winemaker baker shepherd priest guide landlady barber innkeeper cook ferryman boatman trucker farmhand monk nun elder elders
  chieftain engineer engineers doctor doctors physician broker brokers pensioner pensioners mayor-elect youth girl boy cousin nephew niece partner classmate shopkeeper owner tenant
  insurer insurers underwriter lender lenders creditor creditors supplier suppliers producer producers manufacturer
  manufacturers grower rancher dealer retailer wholesaler importer hauler haulier contractor installer
  pastor rabbi parishioner preacher surgeon paramedic rescuer responder technician mechanic electrician builder architect
  librarian solicitor plaintiff defendant claimant whistleblower defector exile expatriate migrant immigrant evacuee returnee hostage
  captive blogger photographer cameraman novelist poet filmmaker skipper crew crews seafarer mariner helmsman docker dockers
  stevedore longshoreman crewman waiter bartender commuter tourist visitor voter taxpayer customer client consumer landlord
  homeowner landowner peasant labourer laborer foreman staffer founder co-founder intermediary facilitator peacemaker
  tribesman gunman guerrilla smuggler parent parents grandparent grandson granddaughter bystander onlooker organiser family families`);

/** Bodies that speak. */
export const BODIES = set(`
  ministry ministries government administration cabinet embassy consulate commission committee council agency bureau office
  department directorate secretariat parliament senate congress duma assembly court tribunal army navy force forces military
  police guard coastguard service services union company firm operator bank fund group organization organisation association
  federation league chamber institute centre center university academy foundation think-tank party coalition alliance bloc
  movement delegation mission authority regulator watchdog board presidency palace headquarters command staff corporation
  consortium utility museum church synod charity ngo ngos hospital airline railway railways body bodies confederation refinery port shipyard inspectorate
  archive archives prosecution defence defense leadership regime state states country countries capital capitals kremlin team panel society
  syndicate cooperative fleet border-guard customs treasury ombudsman lab laboratory observatory survey society line lines
  republic kingdom side delegation delegations companies firms ministries banks unions governments embassies parties
  junta militia brigade troika quartet politburo caucus faction tribe clan inquiry jury battalion regiment`);

/** Papers that say something; who wrote them speaks. */
export const DOCUMENTS = set(`
  summary
  statement statements report reports communiqué communique document documents letter letters note paper papers memo memorandum
  declaration resolution text release briefing message telegram study survey poll review analysis bulletin
  publication minutes list data figures statistics records transcript draft treaty agreement protocol contract law decree
  filing audit assessment estimate estimates website post tweet notice`);

/** What a medium is called, alone or as the end of its name. */
export const MEDIA = set(`
  newspaper newspapers paper daily weekly magazine agency edition outlet portal website broadcaster channel radio television tv
  media press tabloid journal newswire wire publication station network newsroom gazette monthly blog site`);

/** The last or first word of many a paper's name. */
export const MASTHEADS = set(`
  herald times post courier tribune gazette chronicle mirror telegraph observer guardian journal news daily star sun express
  independent standard echo record globe dispatch examiner inquirer register sentinel press monitor today live online minute
  tv radio channel agency wire nachrichten zeitung tageblatt rundschau kurier presse welt spiegel bild monde figaro matin soir
  libération corriere stampa repubblica país mundo nación clarín diario faro prensa jornada gaceta estado folha globo público
  jornal izvestia pravda vedomosti kommersant novosti gazeta interfax tass reuters afp bloomberg xinhua yonhap kyodo ansa efe dpa
  bbc cnn nbc abc cbs fox npr rfe rfi dw nhk kcna irna anadolu hürriyet sabah milliyet haaretz shimbun ilbo sinmun hankyoreh
  asahi yomiuri mainichi sankei nikkei sentinel bulletin review weekly voice news-press al-jazeera jazeera ahram hayat
  nova vesti vecer dnevnik trud sega kapital dennik novine danas politika blic delo press-service pulse argus advertiser
  mercury leader ledger messenger beacon pioneer bee eagle insider politico axios`);

/** True of a word that can name who speaks, in the singular or plural. */
export function namesSpeaker(lower: string): boolean {
  return isSpeakerNoun(lower) || (lower.endsWith('s') && lower.length > 4 && isSpeakerNoun(lower.slice(0, -1)));
}

function isSpeakerNoun(lower: string): boolean {
  return (
    OFFICIALS.has(lower) ||
    EXPERTS.has(lower) ||
    OTHERS.has(lower) ||
    BODIES.has(lower) ||
    DOCUMENTS.has(lower) ||
    MEDIA.has(lower)
  );
}

/** They lead whatever is named beside them. */
const HEADSHIPS = set(
  'head director deputy chief leader chairman chairwoman chairperson chair president dean rector manager',
);

/** `official`, `expert` by the words that describe somebody; undefined where none of them decides it. The last word wins: `a former minister, now an analyst`. */
export function standing(words: readonly string[]): 'official' | 'expert' | undefined {
  let found: 'official' | 'expert' | undefined;
  let isScholarly = false;
  let isOffice = false;
  for (const [i, word] of words.entries()) {
    const one = word.endsWith('s') ? word.slice(0, -1) : word;
    // The lawyer for a side speaks for it; an observer mission is an office.
    if ((one === 'lawyer' && words[i + 1] === 'for') || (one === 'observer' && words[i + 1] === 'mission')) continue;
    if (EXPERTS.has(word) || EXPERTS.has(one)) return 'expert';
    if (OFFICIALS.has(word) || OFFICIALS.has(one)) {
      found = 'official';
      isOffice ||= !HEADSHIPS.has(one);
    }
    if (/^(?:university|institute|academy|think-tank|college|center|centre)$/.test(word)) isScholarly = true;
  }
  // The head of a research body knows, rather than governs.
  return isScholarly && !isOffice ? 'expert' : found;
}
