/** What readers are asked, told and offered around a text: by sites, apps, forms and players. All are matched on `Line.bare`. */

/** As `byShape`, tried after it. */
export const bySiteShape: readonly (readonly [rule: string, words: number, shape: RegExp])[] = [
  [
    'debris/advertisement',
    10,
    /^(?:advertisement|advertising|sponsored|promotion|promoted)\s?[-–—|•·:]|^(?:this )?(?:story|article|text|report|post|content|page) (?:continues?|resumes?) (?:below|after|under|beneath|following|on the next page)\b|^scroll (?:down )?(?:to|for) (?:continue|more|read)\b|^(?:skip past|after) (?:the )?newsletter promotion\b/,
  ],
  [
    'debris/player',
    9,
    /^(?:view|see|show|open|swipe through) (?:all )?(?:the )?(?:\d+ )?(?:images?|photos?|pictures?|slides|gallery|slideshow)(?: (?:in full ?-?screen|gallery|slideshow))?$|^\d+ (?:images|photos|pictures|slides)$|^(?:tap|click) to (?:un)?mute\b|^select (?:voice|speed)\b|^no media source\b|^the code has been copied\b|^listen (?:·|\(|to (?:story|article|text))/,
  ],
  [
    'debris/player',
    30,
    /^to (?:view|display|watch|see|play|show) this (?:video|content|post|embed|map|chart|player)\b.{0,60}\b(?:enable|accept|allow|must|need|turn on|activate)\b/,
  ],
  [
    'debris/note',
    40,
    /^this (?:article|story|dispatch|reporting|piece|essay) (?:was|is|has been) (?:supported|funded|financed|made possible|produced|underwritten) (?:in part )?(?:by|with|through|thanks|as part|in (?:partnership|cooperation|collaboration))\b|^this (?:series|feature|investigation) (?:was|is|has been) (?:supported|funded|financed|made possible|produced|underwritten) (?:in part )?(?:by|with|through|thanks|as part|in (?:partnership|cooperation|collaboration))\b.{0,160}\b(?:funds?|grants?|foundation|fellowships?)\b|^this (?:article|story|post|page|content|video|text) is (?:more than|over|only available|available (?:only|to|for)|free|reserved|exclusively|part of our)\b|^(?:read|see|view|about) our (?:corrections?|editorial|comments?|ethics|standards|privacy)\b|\b(?:independent|quality|public interest|fact-based) journalism\b.{0,120}\b(?:support|you|your|us|crucial|than ever|readers)\b|^(?:support|fund|back) (?:our|independent|quality|honest|local) (?:journalism|reporting|newsroom)\b|\bour journalism\b.{0,80}\b(?:readers|support|paid|possible|you)\b|^why (?:you can |do (?:we|you) )?trust (?:us|our)\b|^complaints?\s?:/,
  ],
  [
    'debris/subscribe',
    30,
    /^if you (?:are|'re|want|like|would like|wish|enjoy|enjoyed|liked|value)\b.{0,140}\b(?:subscribe|sign up|become a (?:member|subscriber|supporter)|join our (?:channel|community|group|list|newsletter|readers|page)|support us)\b|^(?:yes,? )?i(?:'d| would)? (?:want|like|wish|agree) to (?:subscribe|receive|sign up|join|be contacted|get)\b|^never miss (?:an?|another|our|out|the)\b.{0,40}\b(?:story|stories|dispatch|update|updates|issue|episode|post|article|beat|newsletter|headline)\b|^you(?:'ve| have) (?:\d+|one|two|three|no|reached|read|used)\b.{0,40}\b(?:free )?articles?\b|^to (?:continue|keep|finish) reading\b.{0,60}(?:$|\b(?:subscribe|log|sign|register|account|create)\b)|^(?:keep|stay) up[- ]to[- ]date\b.{0,80}$|^you can unsubscribe\b|^(?:become|be) an? (?:member|subscriber|supporter|patron)\b(?! or\b)|^get (?:e-?mail|push|sms|text) (?:alerts?|notifications?|updates)\b|^only for (?:subscribers|members)\b/,
  ],
  [
    'debris/follow',
    12,
    /\b(?:add|set|choose|make|prefer|mark)\b.{0,40}\b(?:preferred|trusted|favou?rite) source\b|^prefer .{1,30} on google$|^(?:download|get|install|try|open) (?:our|the|this)(?: (?:free|new|mobile|news))*(?: \w+)? app\b|^read (?:this|it|more)? ?(?:in|on) (?:our|the) app\b|\bon google news$|^(?:available on|get it on|download on) (?:the )?(?:google|app) ?(?:play|store)\b|^click here to share\b/,
  ],
  [
    'debris/menu',
    5,
    /^(?:load|show|see|view|read) (?:more|earlier|older|newer|previous|all|latest)(?: \d+)? (?:updates|posts|entries|events|results|items|articles|stories)$|^(?:list of \d+ items|list \d+ of \d+|end of list|item \d+ of \d+)$|^back to (?:the )?(?:top|homepage|home|main page|news|index)$|^(?:skip|jump|go) to (?:the )?(?:content|main|main content|navigation|comments|footer|search|page|section)\b/,
  ],
  [
    'debris/related-label',
    6,
    /^(?:the )?(?:most|top|today's) (?:viewed|read|shared|commented|discussed|popular|watched|clicked|news|stories|headlines|picks|videos|top stories)(?: (?:today|now|right now|this (?:hour|week|month)|in (?:24|the last 24) hours|of the (?:hour|day|week)|(?:in|on|from) [\p{L} ]{2,24}))?$|^(?:our|editors?'?s?) (?:recommendations?|selection|picks?|choices?)$/u,
  ],
  [
    'debris/comments',
    24,
    /^(?:please )?(?:keep|make sure|ensure|remember)\b.{0,20} (?:your |all |that )*comments?\b|^(?:conversations?|discussion|replies|responses|reactions|readers?'? comments?|user comments?) ?\(\d+\)$|^comments? (?:have to|must|should|may|can|cannot|that|which|containing)\b.{0,80}\b(?:english|sentences|abusive|personal|polite|civil|moderat|deleted|removed|published|rules|guidelines|offensive|words|characters)\b|^(?:reply|like|report|flag|recommend|quote|share)(?:\s?[·|•,/]?\s?(?:\d+|reply|like|likes|report|flag|recommend|quote|share|edit))+$|^(?:tell us|let us know|share your|what do you think|what are your)\b.{0,60}\b(?:comments|thoughts|below|think)\b|^(?:sign|log) in to (?:comment|reply|vote|post|join|unlock|read|continue|save|view)\b/,
  ],
  [
    'debris/copyright',
    40,
    /^(?:the )?(?:total or partial )?(?:reproduction|redistribution|republication|reprinting|duplication|retransmission)\b.{0,80}\b(?:prohibit|forbid|not permitted|not allowed|(?:written|prior) (?:consent|permission))/,
  ],
  [
    'debris/photo',
    60,
    /^(?:image|photo|picture|video|media|figure) (?:caption|source|credit)s?\s?[,:–—-]|^(?:getty images|reuters|afp|associated press|epa|shutterstock)(?: ?(?:\/|via|,|\|) ?[\p{L} ]{2,30})?$/u,
  ],
  [
    'debris/byline',
    14,
    /^\(?with (?:agency |news ?wire |bureau |wire )?(?:inputs?|agenc(?:y|ies)|reports?|wires|files)\b[^.]{0,60}\)?$|^\(?(?:with|from) (?:afp|reuters|ap|dpa|pti|efe|ansa|xinhua|tass|kyodo|agencies|wires|staff reports)(?:(?:,| and|,? &) [\p{L} ]{2,20})*\)?$|^\(?(?:[\p{L}\d.'’-]+ ){1,3}(?:with|\/|\|) (?:afp|reuters|ap|dpa|pti|efe|ansa)\)?$/u,
  ],
  [
    'debris/date-line',
    14,
    /^(?:last |first )?(?:updated|published|posted|modified|created|issued|edited)\s?[-–—|:]\s?(?:on )?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yesterday|\d)/,
  ],
  [
    'debris/cookies',
    60,
    /^(?:we (?:value|respect|care about|protect)|about) your privacy\b|^your privacy (?:matters|is important|choices|settings)\b|^by (?:signing|subscribing|registering|submitting|entering|providing|creating|logging|proceeding)\b.{0,100}\b(?:agree|accept|consent|acknowledge|terms|privacy)\b|^(?:we|our partners) (?:and our partners )?(?:process|store|collect)\b.{0,60}\b(?:data|information)\b.{0,80}\b(?:device|personali|advertis|consent|partners)/,
  ],
  [
    'debris/translated',
    45,
    /^(?:this )?(?:article|text|page|story|piece|translation|content)?\b.{0,12}\btranslat(?:ed|ion)\b.{0,90}\b(?:automatic|machine|artificial|ai\b|tools?|deepl|google|editor|original (?:version|article|text)|the publisher)|^translation of an original\b/,
  ],
  [
    'debris/typo-note',
    30,
    /^(?:have you |did you )?(?:found|find|spotted|spot|noticed|notice|seen?|report) (?:an?|any|the) (?:mistake|error|typo|inaccuracy|misprint|problem with this (?:article|page|story))(?:\s?[.?!]|$| (?:in|on|with) (?:this|our|the (?:text|article|story|page))\b)/,
  ],
  [
    'debris/advertisement',
    8,
    /^(?:sponsored|paid for|presented|brought to you|promoted|powered|website) by [\p{L}\p{N}'’& -]{2,40}$|^(?:partner|paid|sponsored|branded|promoted) content\b[^.]{0,40}$/u,
  ],
  [
    'debris/subscribe',
    24,
    /^your (?:support|subscription|donation|contribution|gift)\b.{0,60}\b(?:us|our|journalism|independent|newsroom|reporting)\b|^by (?:subscribing|donating|becoming|supporting)\b.{0,60}\b(?:you|us|our)\b|^support [\p{L} ]{2,30} (?:from|for|with) (?:as little as )?[$€£₹]\s?\d|^(?:from |only |just |for )?[$€£₹]\s?\d+(?:[.,]\d+)? (?:a|per|for|\/) ?\p{L}+ ?\p{L}{0,12}$|^want (?:all|more|full|unlimited|to (?:read|keep|continue))\b.{0,50}\b(?:subscribe|sign up|stories|articles|access|reading)\b|^thank you for (?:reading|your patience|subscribing|registering|supporting)\b/u,
  ],
  [
    'debris/note',
    30,
    /^(?:this |the )?(?:summary|translation|transcript|audio|article|text|image|headline|content)?s? ?(?:is |are |was |were |has been )?(?:ai[- ]generated|generated (?:by|with|using) (?:ai|artificial)|(?:created|written|produced|made|voiced|compiled) (?:by|with|using) (?:the help of |an? )?(?:ai\b|artificial|automat))|^(?:got|have|know) (?:an?|any) (?:news )?(?:tip|story|scoop|information)\b.{0,80}\b(?:us|e-?mail|editors?|reporters?|newsroom|write|contact|call)\b|^(?:privacy notice|editor[’']s? note|editors[’'] note|correction|clarification|disclosure|disclaimer)\s?:|\b(?:is|are) solely responsible for (?:all|its|the|this) content\b|^republish (?:this|our)\b|^this work is licensed\b|^(?:send|e-?mail|message) us (?:your|a|an) (?:story|stories|tips?|photos?|pictures?|videos?|views?|news|questions?|feedback|message|e-?mail)\b|\bcreative commons\b.{0,40}\blicen[cs]e/,
  ],
  [
    'debris/comments',
    20,
    /^(?:all )?comments? (?:are|is|have been|will be) (?:now |currently |pre-?)?(?:closed|moderated|disabled|checked)|^(?:be|stay) (?:respectful|polite|civil|kind)(?:[.!,]|$| (?:to|in|when|and (?:follow|read|stay|keep))\b)|\b(?:tell us|let us know|join in|have your say|share your (?:view|thought|opinion)s?)\b.{0,30}\bcomments?\b|^was this\b.{0,30}\b(?:helpful|useful|interesting)\b|^(?:thanks|thank you) for (?:your )?(?:feedback|comment|vote)|^\d+ (?:reply|comment|like|reaction)$|^(?:suggest|request|report) (?:an?|the|this) (?:correction|error|mistake|typo|problem|bug|update)\b|^sort(?:ed)? by\b.{0,20}$/,
  ],
  [
    'debris/follow',
    14,
    /^(?:set|add|choose|make|mark)\b.{0,20}\bpreferred\b.{0,12}\b(?:google|source)\b|^google preferred\b|^follow [\p{L} ]{2,30} on (?:x|twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin|google|threads|bluesky|social)\b|^follow (?:him|her|them)\b.{0,20}@?/u,
  ],
  ['debris/date-line', 6, /^(?:\d{1,2} ?(?:h|hr|hrs|m|min|mins|d|w) ago)$|^(?:just now|moments ago)$/],
  [
    'debris/player',
    12,
    /^swipe (?:for|to|left|right|up)\b|^copy\s?\/\s?paste\b|^(?:thank you for your patience|please wait)\b|^why (?:you can|do we|should you) trust\b/,
  ],
  ['debris/share', 8, /\bopens? (?:in )?(?:a )?new (?:tab|window)\)?$/],
  [
    'debris/cookies',
    10,
    /^(?:do not|don't) (?:sell|share)\b.{0,20}\b(?:my|your) (?:personal )?(?:information|data)$|^(?:privacy|cookie|consent) (?:settings|notice|choices|policy|center|centre|preferences|statement|manager)$/,
  ],
  ['debris/copyright', 8, /^(?:vat|tax|company|registration|reg)\.? (?:no|number|id)\b\.?:? ?[\w -]{2,20}$/],
  [
    'debris/byline',
    4,
    /^(?:staff|senior|chief|special|foreign|diplomatic|political|defen[cs]e|business|economics?|world|europe|africa|asia|middle east) (?:writer|correspondent|reporter|editor)$|^(?:our|own) correspondent$/,
  ],
  [
    'debris/login',
    9,
    /^(?:already|not|not yet) (?:an? )?(?:registered|subscribed|signed up|logged in|member|subscriber|user)\b(?: yet)?\s?\?|^(?:cancel|unsubscribe|switch) (?:at )?any ?time\b|^(?:choose|compare|select|see|view) (?:your |a |our |all )?(?:plans?|offers?|subscriptions?|package)\b$|^(?:monthly|annual|yearly|digital|print|basic|premium|student) (?:(?:plan|subscription|edition|membership)s?(?: from [$€£₹].{1,20})?$|(?:edition )?subscribers?\s?[:|–—-].{0,40}$)|^(?:unlimited|full|digital|instant|complete) access(?: to (?:all|every|everything|our|premium|the (?:app|archives?|e-?paper|articles|stories|newspaper))\b.{0,30})?$/,
  ],
  [
    'debris/subscribe',
    14,
    /^join (?:the |over |more than )?\d[\d,. ]*\+? (?:\p{L}+ )?(?:readers|subscribers|people|members|others|followers)\b.{0,12}(?:$|[!.]$|\b(?:who|and|already|on|receiving|getting)\b.{0,30}\b(?:get|receiv|read|newsletter|letter|briefing|telegram|whatsapp|news|inbox))|^your (?:daily|weekly|monthly|morning|evening|essential|regular|free)\b.{0,50}\b(?:digest|briefing|letter|roundup|round-up|dose|guide|summary|bulletin|update)\b|^(?:stay|keep|be) (?:ahead|informed|in touch|in the (?:know|loop)|updated|tuned|on top)\b.{0,40}$|^(?:breaking news )?(?:alerts|notifications) (?:on|to|in) your\b|^(?:thanks|thank you) for (?:signing|joining|subscribing|your (?:order|interest|subscription))\b|^(?:please )?check your (?:inbox|e-?mail|spam)\b|\b(?:is|are) (?:reader|member|audience)[- ](?:funded|supported|owned)\b|\b(?:we|us|our|journalism|newsroom)\b.{0,80}\b(?:is|are) community[- ](?:funded|supported|owned)\b|\b(?:is|are) community[- ](?:funded|supported|owned)\b.{0,80}\b(?:us|our|journalism|newsroom)\b/u,
  ],
  [
    'debris/comments',
    12,
    /^(?:oops,? )?something went wrong(?:[.!]|$)|^(?:invalid|wrong|incorrect|missing) (?:e-?mail|password|username|address|code|login)\b|^this field is\b|^(?:an )?error (?:loading|sending|occurred)\b|^this site (?:uses (?:cookies|akismet|\p{L}+ to)|is protected by (?:re)?captcha)\b|^(?:guests|users|visitors|only (?:registered|logged|subscribers|members))\b.{0,30}\bcomments?\b.{0,12}$|^comments? (?:powered|provided|system|moderat)|^(?:show|hide|view|read|open|load|all|more)(?: all)? (?:the )?(?:comments|replies|responses) ?\(\d+\)$|^[\w.-]{2,24} (?:an? |one |about )?\d{0,3} ?(?:second|minute|min|hour|day|week|month|year|h|d)s? ago\b.{0,20}$|^rating\s?:|^(?:quote|complain|to complain|complaint)$/u,
  ],
  [
    'debris/related-label',
    5,
    /^(?:you )?can also (?:read|watch|like)$|^you can (?:also )?read(?: also| more)?$|^(?:similar|other|further|connected|related|linked|associated) (?:topics?|articles?|stories|materials?|publications?|news|videos?|pieces|texts|media|subjects?|content)$|^from (?:the same|other|our|this) (?:section|media|author|category|series|topic|partners|archives?)$|^in (?:today's|this|yesterday's|our latest) (?:edition|issue|paper|section|series)$|^(?:editors?'?s?|staff|readers'?) (?:choice|picks?|selection)s?\b.{0,16}$/,
  ],
  [
    'debris/read-also',
    20,
    /^(?:related (?:story|stories|article|articles|news|video|coverage)|must read|recommended|also read|read also|read this|further reading|more on this)\b\s?[:|–—-]?\s\p{L}.{8,}[^.]$/u,
  ],
  [
    'debris/player',
    6,
    /^(?:(?:video|audio|clip|running|total) )?(?:duration|length|time)\s?:?\s?\d{1,3}(?::|\s?min)|^(?:live|on air|on-air)(?: now| tv| radio| stream| broadcast| audio| video)$|^(?:error|problem) (?:loading|playing)\b|^(?:photo|image|picture|video)? ?(?:gallery|galleries|slideshow|photos|pictures|images) ?\(\d+\)$|^(?:larger|smaller|bigger|normal|increase|decrease) (?:text|font|print)\b|^(?:font|text|size)\s?:/,
  ],
  [
    'debris/photo',
    30,
    /^(?:lead|main|cover|title|top|header|hero|featured|opening|thumbnail|archive|archival|file|stock|illustrative|symbolic|library) (?:photo|image|picture|photograph|illustration|footage)s?(?:\s?[:–—-]|$)|^(?:pictured|shown|in the (?:photo|picture|image)|on the (?:photo|picture|cover))\s?:/,
  ],
  [
    'debris/note',
    24,
    /^(?:originally|first|previously) (?:published|appeared|posted|printed|aired|broadcast) (?:in|on|by|at|under)\b[^,]{0,80}$|^(?:re)?(?:published|printed|posted) (?:here )?with (?:the )?(?:kind )?permission\b|\b(?:views?|opinions?) (?:expressed |here )?(?:are|is) (?:strictly |purely |solely )?(?:personal|(?:the )?(?:author|writer)[’']?s?(?: own)?|(?:his|her|their) own)\b.{0,20}$|^number of (?:words|views|characters|comments)\b|^words?\s?:\s?\d/,
  ],
  [
    'debris/copyright',
    16,
    /^certificates? (?:no|number|nr|№)\b.{0,60}\d|^age (?:limit|restriction|category|rating)\b|^(?:when|if|in case of) (?:citing|quoting|reprinting|copying|using|republishing)\b.{0,100}(?:link|source|reference|required|obligat)/,
  ],
  [
    'debris/contact',
    12,
    /^(?:editor[- ]in[- ]chief|chief editor|managing editor|founders?|publisher|director[- ]general of the (?:publication|site)|responsible editor|editorial (?:board|office|address|team)|address of the editors)\s?:/,
  ],
  [
    'debris/menu',
    4,
    /^(?:about|for) (?:the )?(?:newspaper|paper|magazine|site|portal|project|publication|company|editors?|advertisers?|partners|authors|readers|subscribers|foundation|agency)$|^(?:user|licen[cs]e|public) agreement$|^(?:choose|select|change) (?:a |your |the )?(?:language|region|edition|country|city)$|^(?:all |main |other |our )?(?:sections|channels|rubrics|categories|social networks|social media|projects|editions|programmes|programs|podcasts|newsletters|authors|columnists)$|^(?:whatsapp|telegram|viber|youtube|signal|discord) (?:channel|group|bot|chat|community)$|^(?:live )?(?:tv|radio)(?: (?:schedule|guide|programme|program))?$|^(?:schedule|frequencies|feedback|posted in \p{L}+|filed in \p{L}+)$|^(?:(?:english|fran[cç]ais|espa[nñ]ol|deutsch|italiano|portugu[eê]s|t[uü]rk[cç]e|русский|українська|العربية|فارسی|中文|日本語|polski|rom[aâ]n[aă]|nederlands|svenska)[\s/|,]*){2,}$/u,
  ],
  ['debris/share', 8, /^gift (?:this|an?|the) (?:article|story|subscription)\b|^press ctrl\b/],
  [
    'debris/byline',
    10,
    /^[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3} is on (?:x|twitter|bluesky|mastodon|telegram|instagram)\b/u,
  ],
  [
    'debris/photo',
    12,
    /^(?:the )?(?:photo|image|picture|photograph|illustration)s? (?:used )?(?:is |are )?(?:only )?for (?:illustrati|representati|symbolic|reference)/,
  ],
  [
    'debris/note',
    6,
    /^(?:a )?(?:note|message|word|letter) from (?:the|our) (?:authors?|editors?|writer|reporter|team|newsroom|publisher)\b.{0,3}$/,
  ],
  [
    'debris/subscribe',
    45,
    /\b(?:please )?consider (?:supporting|donating|chipping in|contributing|subscribing|becoming|joining|making a (?:donation|contribution))\b|^(?:thanks|thank you) for reading\b|^(?:chip in|buy me a coffee|tip jar|support the author)$/,
  ],
];
