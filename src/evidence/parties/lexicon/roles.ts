/** Words that say what somebody is. All in lower case, without diacritics, hyphenated words in their parts. */
import { isSpeechForm, speechVerb } from '../../text/speech-verbs.ts';
import { wordSet } from './word-set.ts';

/** Stand before a name and are never part of it. */
export const TITLES = wordSet(`
  mr mrs ms miss mx sir dame lord lady dr prof professor doctor rev reverend father fr sister brother bishop archbishop cardinal pope
  patriarch metropolitan imam ayatollah hojatoleslam mullah mufti sheikh sheik shaikh rabbi hon honourable honorable
  comrade president pres premier chancellor king queen prince princess emperor empress emir sultan shah crown duke count
  minister ministers prime foreign deputy vice acting interim former ex then secretary undersecretary state permanent senior chief
  ambassador amb envoy special consul charge commissioner commissar governor gov mayor senator sen representative rep congressman
  congresswoman deputy mp speaker chairman chairwoman chairperson chair director general gen lieutenant lt colonel col major maj
  captain capt commander cmdr commodore admiral adm rear marshal brigadier brig sergeant sgt corporal cpl warrant inspector
  superintendent judge justice attorney prosecutor magistrate spokesman spokeswoman spokesperson aide adviser advisor leader
  don dona sayyid haji hajji u daw ko tun datuk tan sri dato khun herr frau monsieur madame signor senor senora
  economist analyst engineer lawyer journalist captain skipper coach
  negotiator mediator rapporteur coordinator head co counsellor counselor attache academician
`);

/** Cannot alone make the word after them a name: also first names, or words of institutions. */
export const WEAK_TITLES = wordSet(
  'general state special major count prime foreign crown tan u ko tun don sri chair chief senior former then acting interim permanent head ex co rear justice speaker lord lady father brother sister metropolitan warrant charge duke dame',
);

/** Nouns for people by office, trade or kin; `-er`, `-ist` and the like are known by their endings besides. */
export const ROLE_NOUNS = wordSet(`
  president premier chancellor king queen prince princess emir sultan minister secretary undersecretary ambassador envoy consul
  commissioner governor mayor senator representative congressman congresswoman lawmaker legislator deputy parliamentarian mp speaker
  chairman chairwoman chairperson chair director general lieutenant colonel major captain commander commodore admiral marshal
  brigadier sergeant corporal inspector superintendent judge justice attorney prosecutor spokesman spokeswoman spokesperson aide
  adviser advisor leader head chief boss negotiator mediator rapporteur coordinator delegate diplomat counterpart colleague
  successor predecessor official officer economist analyst expert specialist researcher scientist scholar academic historian lawyer
  hydrologist geographer geologist biologist ecologist engineer journalist reporter correspondent editor columnist author writer
  professor lecturer teacher student doctor nurse physician surgeon pilot skipper sailor fisherman fisherwoman fisher farmer trader merchant
  driver guide activist campaigner dissident pensioner resident villager witness survivor refugee widow widower mother father
  sister brother son daughter wife husband uncle aunt cousin nephew niece grandmother grandfather neighbor neighbour
  ombudsman ombudswoman academician fellow veteran founder owner manager ceo executive entrepreneur businessman businesswoman
  shipowner banker broker accountant auditor arbitrator arbiter agronomist veterinarian translator interpreter photographer
  elder chieftain imam priest bishop archbishop pope patriarch ayatollah mullah sheikh monk nun politician statesman strategist
  vice commissar attache counsellor counselor undersecretary assistant associate member activist peasant shepherd herder
  miner worker clerk guard soldier serviceman ranger policeman policewoman smuggler prisoner detainee hostage spy agent
  comrade ex candidate figure chairs architect sociologist anthropologist psychologist linguist demographer meteorologist
  oceanographer climatologist toxicologist chemist physicist mathematician philosopher poet novelist actor singer director
`);

const ROLE_ENDINGS = ['ologist', 'ographer', 'woman', 'man', 'ist', 'er', 'or', 'eer', 'ian', 'ant', 'keeper'];

/** End like a trade and are none. */
const NO_ROLES = wordSet(`
  newspaper paper river carrier supplier operator producer exporter importer tanker trawler freighter steamer cutter liner container number
  order border corner center centre matter other another power water letter chapter member error sector factor corridor harbor
  harbour motor terror human german woman plant restaurant grant want significant important tenant relevant constant distant
  former latter later after under over never ever rather whether further together however either neither mister master
  offer tender summer winter october november december september quarter order paper ladder lumber timber cluster disaster
  frontier barrier pier glacier developer manufacturer maker retailer insurer lender contractor refiner shipper publisher
  broadcaster tower bunker charter dossier cover list twist exist tourist forest west east best rest most test request
  helicopter destroyer bomber fighter launcher reactor tractor list cruiser lighter coaster ferry monitor mirror observer
  larger smaller bigger higher lower greater older younger earlier longer shorter wider closer major minor prior senior junior
  favor favour labor labour color colour honor honour behavior behaviour russian ukrainian iranian brazilian canadian
  italian australian indian norwegian estonian armenian albanian algerian bolivian caspian asian
  upper lower inner outer eager proper sober bitter clever tender near dear poor floor door minor solar polar popular similar regular particular
  per her their our for nor or another computer counter meter metre liter litre filter ever layer player answer
`);

/** Whether a word in lower case says what a person is. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  if (word.length < 5 || NO_ROLES.has(word)) return false;
  return ROLE_ENDINGS.some((ending) => word.endsWith(ending));
}

/** Kin whose name follows: `his sister Malika`. */
export const KIN = wordSet(
  'sister brother son daughter wife husband mother father uncle aunt cousin nephew niece widow grandson granddaughter',
);

/** The same, with those by marriage and the grown or step generations: `stepfather`, `mother-in-law`. */
export function isKin(lower: string): boolean {
  return KIN.has(lower.replace(/^(?:grand|step)|-in-law$/g, ''));
}

/** What people do besides speaking, and forms of speech that reports have without a tag. */
const DEEDS = wordSet(
  'say saying tell telling ask argue claim writing signed chaired led visited met meets resigned spoke speaks',
);

/** Whether a word in lower case tells what a person or a body does by words: `said`, `denies`, `wanted`, or as they meet. */
export function isOfSpeaking(key: string): boolean {
  const verb = speechVerb(key);
  return (
    DEEDS.has(key) ||
    (verb !== undefined && (verb.form === 'past' || verb.form === 's') && !verb.isAlsoNoun) ||
    isSpeechForm(key)
  );
}
