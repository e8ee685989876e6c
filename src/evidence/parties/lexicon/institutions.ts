/** The head words by which a capitalized name is known for what it names. In lower case, without diacritics. */
import { wordSet } from './word-set.ts';

/** What never acts as a party under its own name here: offices of a state, places of learning, events, texts. */
export const OFFICES = wordSet(`
  ministry ministries department office bureau directorate administration university universities institute academy center centre
  college school faculty hospital clinic museum theater theatre gallery library parliament senate house congress assembly chamber
  majlis duma rada knesset navy police cabinet government treasury chancellery embassy consulate court service inspectorate
  customs exchange party conference summit treaty convention protocol agreement accord accords memorandum declaration charter act
  law code plan project program programme report survey statement constitution resolution statute festival prize award cup games
  laboratory observatory archive church mosque cathedral monastery temple hotel restaurant studies affairs news mission
  armed force air legion war day week month year award order chronicle guards
`);

/** Newspapers, agencies, channels. */
export const OUTLETS = wordSet(`
  times post courier herald mirror gazette tribune chronicle observer journal daily news star telegraph guardian standard wire
  press today live ilbo shimbun zeitung review weekly monitor dispatch sentinel record globe mail express independent bulletin
  channel radio tv television broadcasting examiner inquirer enquirer argus echo argus reporter messenger advertiser digest magazine
  argus ledger sun lens online portal hour vestnik pravda izvestia novosti gazeta telegraf voice newswire nation eagle
  citizen patriot clarion beacon argus lantern pioneer spectator economist tidende tidning dagblad blad posten
`);
export const OUTLET_NOUNS = wordSet(`
  newspaper paper daily weekly monthly agency channel broadcaster portal site website edition magazine radio station outlet newsletter
  tabloid journal blog publication podcast program programme show
`);

/** Parts of the names of places. */
export const PLACES = wordSet(`
  river sea ocean strait straits gulf bay peninsula channel canal delta basin lake lakes mountain mountains mount valley island islands
  isle isles plateau desert highlands coast dam bridge airport stadium street avenue square road highway boulevard lane port harbor
  harbour cape hill hills city town village province region district county oblast governorate prefecture state territory
  republic kingdom emirate federation commonwealth north south east west northern southern eastern western central upper lower
  saint san santa sao st new old great greater little nakhon wat tel beit deir khan al el los las la le ouled ben sidi fort camp castle
  point bank reef shoal atoll archipelago sandbank pass gate forest park reserve field fields mine quarry terminal station
  corridor line belt zone ridge heights steppe hora kuh jebel jabal wadi ras bir ain umm oued rio cerro sierra puerto punta
  isla lago playa villa nova novi nowy nizhny verkhny veliky stary don koh ban muang chiang phu vladivostok border crossing
  checkpoint junction locks lock dike pipeline road railway bridge tunnel swamp marshes delta
`);
export const PLACE_NOUNS = wordSet(`
  city town village port island islet region province district county area river lake strait bridge checkpoint crossing border road street
  station base camp mine plant dam reservoir terminal field sandbank reef valley capital suburb settlement outpost hamlet
  ship vessel ferry tanker trawler freighter boat yacht frigate corvette destroyer submarine cutter barge catamaran icebreaker
  pipeline platform rig satellite operation exercise drill hotel cafe restaurant airport harbor harbour canal checkpoint resort
  municipality prefecture oblast governorate peninsula mountain pass glacier cape bay gulf sea dialect species project bar
`);

/** Bodies that states make together: enough alone. */
export const BODIES = wordSet(
  `commission community organization organisation alliance league pact coalition bloc secretariat`,
);
/** Bodies that may be of one state: they need a word that says they are not. */
export const LOCAL_BODIES = wordSet(`
  association union council forum authority agency committee federation initiative tribunal fund bank confederation network group
  partnership board mission platform mechanism facility
`);
export const ACROSS_BORDERS = wordSet(`
  international world global inter joint regional european african asian arab pacific caribbean atlantic baltic nordic balkan balkans andean
  sahel river basin sea lake gulf eurasian islamic american multilateral trilateral quadrilateral bilateral tripartite security
  cooperation treaty nations states peoples monitoring verification observer danube mekong nile indus amur caspian arctic
  antarctic mediterranean adriatic aegean black euro trans transit intergovernmental integration development southern eastern
  northern western central peace ceasefire boundary transboundary indigenous worldwide eurasia africa asia europe
`);
/** A body with one of these is an office of one state. */
export const OF_ONE_STATE = wordSet(`
  national state federal central electoral election elections royal presidential parliamentary ministerial planning supreme constitutional
  municipal city provincial district high legislative executive privy cabinet politburo
`);

/** Those who fight. */
export const FORCES = wordSet(
  'front army movement brigade brigades militia resistance battalion regiment rebels faction fighters vanguard tigers',
);
/** Stand first in the name of an armed group. */
export const FORCE_OPENINGS = wordSet(
  'katiba kataib harakat haraket liwa jaish jaysh lashkar saraya hizb tehrik ansar jamaat fatah',
);
export const NO_FORCES = wordSet('coast border national presidential red royal peoples air home state labor labour');
/** After a name: `the Kestrel rebels`; before it: `the rebel group Kestrel`. */
export const FORCE_NOUNS = wordSet(
  'militia rebels insurgents guerrillas guerillas militants separatists fighters paramilitaries faction gang cartel warlords',
);

export const FIRM_ENDINGS = wordSet(
  'ltd limited inc incorporated corp co plc llc llp gmbh ag sa ab asa as oy oyj jsc oao ooo pjsc ojsc nv bv spa srl pty bhd kk pte tbk sae',
);
export const FIRMS = wordSet(`
  lines line airways airlines shipping mining minerals energy petroleum oil gas resources holdings holding group corporation company
  industries aquaculture terminals railways logistics fisheries foods steel power telecom telecoms pipelines transport ports motors
  metals cement timber seafoods seafood marine maritime electric partners trading ventures consortium refinery refining uranium lithium
  gold copper nickel aluminium aluminum fertilizers fertilisers chemicals pharmaceuticals shipyard shipyards ferries freight cargo
  tankers carriers grain agro textiles cotton diamonds energia petrol transgaz hydro solar semiconductors electronics systems
  networks technologies aerospace aviation brewery breweries banking insurance capital dredging salvage towage cables engineering construction consulting
`);
/** Stand first in the name of a company. */
export const FIRM_OPENINGS = wordSet(
  'terminal grupo compania companhia groupe gruppo konzern societe companie comercializadora empresa sociedad minera naviera pesquera petrolera energetica transportes',
);
export const FIRM_NOUNS = wordSet(`
  company companies firm operator exporter importer producer carrier contractor consortium supplier monopoly concern giant conglomerate
  corporation utility airline subsidiary refiner shipper manufacturer shipbuilder distributor insurer multinational cooperative miner
  developer startup shipowner charterer concessionaire
`);
export const GROUP_NOUNS = wordSet(
  'group militia movement faction organization organisation front army gang cartel guerrilla',
);
