/** Words that stand with a capital at the start of a sentence, in titles, or in the names of offices, and are no names. */
import { wordSet } from './word-set.ts';

export const COMMON_WORDS = wordSet(`
  a an the this that these those he she it they we i you his her its their our my your him them us me who whom whose which what when
  where why how and or but nor so yet for if then than as at by from in into of off on onto out over to under up upon with within
  without about above across after against along amid among around before behind below beneath beside besides between beyond down
  during except inside like near outside past per since through throughout till toward towards until via versus despite not no
  none nobody nothing never neither either both all any some each every many much more most few fewer less several such same other
  others another one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens first second third
  fourth fifth last next only just also even still already again once twice soon now today tomorrow yesterday tonight later
  earlier recently meanwhile however moreover furthermore therefore thus hence nevertheless nonetheless instead otherwise
  indeed perhaps maybe probably possibly certainly clearly apparently reportedly allegedly officially formally finally eventually
  initially originally previously currently presently actually really usually often sometimes always almost nearly barely hardly
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must
  ought let lets yes well oh ok okay please thanks thank sorry dear
  said says according asked told speaking responding commenting referring citing quoting given based following including
  there here everyone everybody anyone anybody someone somebody something anything everything people officials experts analysts
  diplomats ministers leaders sources members workers traders farmers fishermen critics supporters opponents observers residents
  western eastern northern southern central north south east west northeast northwest southeast southwest
  january february march april may june july august september october november december feb apr aug sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday
  spring summer autumn fall winter morning noon evening night christmas easter ramadan
  english arabic french spanish mandarin latin german russian
  god christian muslim islam islamic jewish catholic orthodox protestant sunni shiite shia kurdish arab arabs african asian european
  europe asia africa america americas eurasia antarctica arctic atlantic pacific mediterranean balkans caucasus caspian sahel
  middle far gulf euro
  breaking exclusive update updated live photo photograph video read watch share follow subscribe sign log opinion analysis world news
  politics business sport sports markets home search comment comments advertisement related back print save copy download
  figure table map chapter section article paragraph annex appendix point key points what's scenario option options part
  legal political military civil social consular humanitarian nuclear parliamentary climate cultural administrative judicial
  science sciences arts law technology history studies relations
  energy defense defence trade transport finance health agriculture water interior justice fisheries economy economic environment
  education culture labor labour works public foreign affairs security internal external commerce industry industries tourism
  digital maritime mines mining petroleum oil gas natural resources infrastructure development planning budget regional
  cooperation integration policy strategy strategic research international national federal state royal united joint special
  general supreme high grand council committee commission court bank office ministry department agency board authority
  new old former deputy senior chief acting interim vice big small great long short good bad best worst better main major minor
  early late high low full empty open closed hot cold
  talks ceasefire truce deal peace war crisis conflict dispute agreement treaty summit meeting negotiations
  because although though while whereas unless whether lest whenever wherever whoever whatever
  asked born built call calls come comes done get gets give gives go goes going keep know known look looks made make makes
  mean means need needs put say see seen seems send show shows take takes tell think time times try turn use used want wants
  way work works years year month week weeks day days hours hour minute minutes side sides thing things end man men woman women child children
  government governments president minister parliament army navy police border river port island sea city village ship boat
  explain thus ask note notes source sources editor author reporting editing interviewer answer question q a
  done signed dated annex whereas having recalling noting
  dams drought hopes fears questions answers critics relatives satellite prices oil exports imports wheat grain fish tensions
  hotline convoy protesters soldiers troops rebels envoys mediators inspectors negotiators monitors
`);

/** Small words within the name of an institution. */
export const CONNECTORS = wordSet('of for on the and de du des del la las los y e against');

/** Small words within the name of a person. */
export const PARTICLES = wordSet(
  'van von der den de del della di da dos das du la le al el bin ibn ben bint ould uld ter ten zu af av abu mac st ait y e oglu ogly kyzy bat',
);

/** Name words of a house that alone come first: the family name is the first part. */
export const FAMILY_FIRST = wordSet(`
  kim lee park choi choe jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song ryu hong ri pak ko moon
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng xi
  nguyen tran pham hoang phan vu vo dang bui do ngo duong
`);
