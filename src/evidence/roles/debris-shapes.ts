/** What the furniture of news pages begins with or holds. All are matched on `Line.bare`. */

/** What a line begins with or holds; `words` is the length up to which the rule is trusted. */
export const byShape: readonly (readonly [rule: string, words: number, shape: RegExp])[] = [
  [
    'debris/related-label',
    7,
    /^(?:more|latest|also|other news|other stories|more news|more stories|top stories|related stories|related) (?:from|on|in|about|by|to)\b[^.?!,]{0,50}$|^more [\p{L}]+ (?:news|stories|articles|coverage)$|^(?:trending|popular|latest|most read|most popular) (?:in|on|now|today|this week|stories|news|articles|posts|videos)\b[^.?!,]{0,30}$/u,
  ],
  [
    'debris/release-line',
    16,
    /^press release,? \d{1,2}\b|^embargo(?:ed)?\b|^under embargo\b|^for (?:immediate|general) (?:release|publication)\b|^not for (?:publication|release|broadcast)\b|^press release (?:no\b|nr\b|#|\d)|^(?:ref|reference)(?:erence)? ?(?:no)?\.? ?:|^check against delivery\b/,
  ],
  [
    'debris/note',
    45,
    /^(?:this is a (?:rush |partial )?transcript|this (?:transcript|copy) may (?:not )?(?:be|contain)\b)|\bnot responsible for the (?:content|accuracy) of (?:external|third|other|linked|user|reader|advert|comment|the (?:comments|adverti|links))|^\((?:(?:begin|end|start)[\w ]{1,30}|commercial break|crosstalk|off-?mike)\)$|^(?:text|font) size\b.{0,12}$|^(?:do you have (?:an? )?(?:opinion|story|tip|question|information|view)|have you been affected|got a (?:tip|story))\b.{0,300}|^if you (?:would like|want|wish) to (?:submit|contribute|respond to this|contact us|write (?:to|for) us|share your)\b/,
  ],
  [
    'debris/note',
    40,
    /^(?:an? (?:earlier |longer |shorter )?version of )?this (?:article|story|piece|text|interview|essay|column) (?:was |has |is )?(?:first |originally |also |previously )?(?:appear(?:ed|s)|been published|published|republished|reprinted|syndicated)\b/,
  ],
  [
    'debris/note',
    30,
    /^\((?:adds?|updat(?:es?|ing)|recasts?|corrects?|rewrites?|releads?|repeats?|refiles?|edits|new throughout|removes?)\b[^()]{0,200}\)$/,
  ],
  [
    'debris/note',
    60,
    /^(?:the )?(?:views?|opinions?|positions?) (?:and opinions |and views )?(?:(?:expressed|presented) )?(?:in this (?:article|text|column|piece|commentary|publication|blog)|here|(?:are|is) (?:solely |only |entirely |purely )?(?:those|that|the responsibility) of the (?:authors?|writers?))\b|\b(?:do|does|may|need) not necessarily (?:reflect|represent|coincide with|express) (?:the |those )?(?:views?|opinions?|positions?|policy|editorial)\b/,
  ],
  [
    'debris/note',
    14,
    /^\(?(?:\$|€|£|us\$)?1 ?= ?[\d.,$€]|^our standards\b|^\(?this story (?:has been|was) (?:updated|corrected)\b|^thomson reuters\b|^these are the views of the author\b/,
  ],
  [
    'debris/share',
    14,
    /^(?:share|post|tweet|send|publish|forward) (?:this |it |the |article |story |news |a link )?(?:article |story |page |news |post |link )?(?:on|in|by|via|to|with|through) (?:your |a |the )?(?:facebook|twitter|x|whatsapp|telegram|viber|vk|vkontakte|odnoklassniki|linkedin|reddit|instagram|friends?|e-?mail|social|pinterest|messenger|skype|threads|bluesky)\b/,
  ],
  [
    'debris/share',
    8,
    /^(?:share|print|tweet|email|save)(?: this)? (?:article|story|page|post|news|material|link|with friends|with your friends)\b/,
  ],
  [
    'debris/share',
    12,
    /^(?:share|print|save|tweet|email)(?:[ ,|·]+(?:share|print|save|save for later|tweet|email|e-mail|copy link|comment|comments|listen|facebook|twitter|whatsapp|telegram|linkedin)){1,8}$/,
  ],
  [
    'debris/share',
    14,
    /^\d[\d,.]*k? (?:shares?|likes?|views?|reads?|reactions?|comments?|replies)$|^(?:shares?|likes?|views?|reads?|hits|number of views|viewed|read)\s?[:(]\s?\d/,
  ],
  [
    'debris/follow',
    16,
    /^(?:follow|find|like|join|add|watch|read) (?:us|me|our (?:page|channel|group|account|news|telegram|team))\b|^(?:follow|join|subscribe to) @|^(?:follow|join) (?:the (?:author|conversation|discussion|channel)|our )|^(?:we are|stay) (?:on|in|connected|tuned|up to date|informed)\b(?: (?:facebook|telegram|twitter|with))?/,
  ],
  [
    'debris/subscribe',
    40,
    /^(?:view|read|open|see) (?:this |the )?(?:e-?mail|newsletter|message|issue)?\s?(?:in|on) (?:your |a |the )?(?:web )?browser\b|^(?:was|did|has) this (?:e-?mail|newsletter|message|issue)\b.{0,40}\b(?:forward|sent|shared|useful|friend)|^you(?:'re| are) (?:receiving|getting) this\b|^you (?:received|got) this (?:e-?mail|message|newsletter)\b|\bunsubscribe\b|^(?:update|manage|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscription|settings|profile)\b|^(?:liked|enjoyed|enjoying|did you (?:like|enjoy)|like) (?:this|these|what you|reading|our)\b|\bbuy (?:me|us) a coffee\b|^(?:[\p{L}’']+ ){1,4}newsletters?$|^(?:our |the )?newsletters?\s?[:|–—-]|\b(?:sign up|subscribe|register) here$|^get (?:alerts|notified|notifications|updates|breaking)\b|^if you are not (?:a |an )?(?:journalist|subscriber|recipient)\b/u,
  ],
  [
    'debris/subscribe',
    40,
    /^(?:subscribe|sign up|register|signup)\b(?:[.!,:]|$| (?:to|for|now|today|here|and|from|with|free|at|in|on|by)\b)/,
  ],
  [
    'debris/subscribe',
    30,
    /^(?:get|receive|have) (?:the|our|your|all|a|daily|weekly|free|more|latest|breaking) .{0,80}(?:inbox|newsletter|briefing|e-?mail|notifications?|digest|updates)\b/,
  ],
  [
    'debris/subscribe',
    25,
    /\b(?:our|free|daily|weekly|morning|evening) (?:newsletter|mailing list|e-?mail (?:list|updates))\b|\b(?:in|to) your (?:inbox|mail ?box|e-?mail)\b|^enter your e-?mail|^your e-?mail(?: address)?[ *:]*$|^be the first to (?:know|read|learn|hear)\b|^(?:subscribers?|members?) only\b|\bfree trial\b|^already (?:a|have an?) (?:subscriber|member|account)\b/,
  ],
  [
    'debris/subscribe',
    30,
    /^(?:support|donate to|fund) (?:us|our (?:work|journalism|project|site|team|editorial|channel|newsroom|reporting)|independent (?:journalism|media)|quality journalism|the (?:project|site|editorial))\b|^(?:become|be) (?:a|our) (?:member|patron|subscriber|supporter)\b|^(?:write|send|tell|report)\b.{0,30} (?:to|in) our (?:bot|telegram|channel|editors?|editorial|whatsapp)\b|^(?:write|letters?) to (?:the|our) (?:editors?|editorial)\b|^(?:download|install|get) (?:our|the) (?:\w+ )?app\b|^(?:turn on|enable|allow) (?:notifications|javascript|push)\b|^(?:please )?(?:switch on|enable|turn on) (?:java|cookies)|^(?:forward|recommend) to friends\b/,
  ],
  // A headline may name a poll; only a form asks, offers answers or counts them.
  [
    'debris/poll',
    50,
    /^(?:(?:online |our |reader |readers?'s? |snap |weekly |quick )?(?:poll|survey|vote|quiz)|(?:poll|vote|question|survey) of the (?:day|week|month))(?: (?:results?|closed|archive))?\s?[:|–—-].{0,200}(?:\?|\byes\b.{0,30}\bno\b|\d votes?\b)|^(?:poll|vote|voting|survey) results?\b.{0,120}(?:\?|\byes\b.{0,30}\bno\b|\d votes?\b)|^(?:have your say\b|cast your vote\b|take (?:part in )?(?:our|the|this) (?:poll|survey|quiz)\b|participate in (?:our|the) (?:poll|survey|vote)\b)|(?:^|[?!.:] )vote (?:now|here|below|in (?:our|the) (?:poll|telegram|channel|survey))\b|^(?:thank you for voting|(?:view|see|show) (?:the )?(?:poll |survey )?results)\b|\byes ?[/|] ?no\b|^\d[\d,. ]*(?:people )?(?:votes?|voted)(?: so far)?$|\(\d[\d,. ]*(?:people )?(?:votes?|voted)\)$/,
  ],
  [
    'debris/read-also',
    30,
    /^(?:read|see|watch|listen|look)(?: also| more| next| too| further)?(?: (?:on|about|in|on the topic|on the subject|on this topic|on our site|also))*\s?[:|>»-]|^(?:read|see|watch) (?:also|more)\b(?! (?:than|clearly|often))|^also (?:read|see|watch)\b|^(?:related|recommended|earlier|on the topic|on the subject|more on (?:this|the)(?: \w+)?|don't miss|more|more about|further reading|details|in detail)\s?[:|>»]|^more (?:\w+ ){0,2}(?:news|stories|headlines)\s?[:|>»]|^(?:continue|keep) reading\b|^(?:click|tap) (?:here|on|to)\b|^(?:for|to read|read) more (?:news|stories|details|information|on this)\b(?=.{0,60}(?:click|visit|see|here|website|site|follow|channel))/,
  ],
  [
    'debris/comments',
    30,
    /^(?:leave|post|add|write) (?:a|your|the|an) (?:comment|reply|response|opinion)\b|^your (?:comment|e-?mail|message|name|data|address)\b.{0,40}\b(?:will|won't|is not|after|would|must)\b|\brequired fields\b|^(?:you (?:must|need to|have to)|please|only) (?:be )?(?:log|logged|sign|signed|register|registered|authorized|authorised)[- ]?(?:in|ed|users)?\b|^log(?:ged)? in (?:to|as|or|with|via)\b|^sign in (?:to|or|with)\b|\b(?:to|can) (?:leave|post|add) comments?\b|^(?:all )?comments? (?:are|is|will be) (?:closed|moderated|disabled|checked|visible|published)|^\d+ (?:comments?|replies|responses)\b(?:$| on | to )|^comments? ?\(\d+\)|^show \d+ (?:more )?comments|^(?:to |add |view )?(?:all )?comments \(?\d|^save my name\b|^notify me (?:of|by|about)\b|^name ?\*|^e-?mail ?\*|^(?:the )?fields? marked|^(?:no|there are no) comments\b|^be the first,? (?:to|who)(?: will)?(?: leave| post| write)?(?: a| the| this)? ?comment|\bpassed? (?:the )?moderation\b|^enter the (?:code|characters|text)\b/,
  ],
  ['debris/copyright', 40, /(?:©|\(c\)|\bcopyright) ?(?:\p{L}[^.!?]{0,40} )?(?:19|20)\d{2}\b/u],
  [
    'debris/copyright',
    90,
    /^(?:©|\(c\)|copyright\b)|\ball rights (?:are )?(?:reserved|kept|protected|saved)\b|^(?:any |full or partial |at |when |the |for )?(?:re)?(?:use|using|reprint|reprinting|copying|reproduction|republication|quoting|quotation|citing)(?: or \w+)? (?:of|from|the|any)\b.{0,80}(?:link|permi|prohibit|allow|consent|reference|copyright|without|forbid|obligat)|^(?:this (?:material|article|content|story|work)|the content|content) (?:may not|must not|cannot|is (?:protected|licensed|published under))\b|^(?:registered (?:(?:in|with|at|under|as)\b.{0,60}(?:\bno\b\.? ?\d+|number|№)|office|company|charity|trade ?mark|no\b|number)|certificate of registration|mass media registration|registration number|issn|isbn)\b|^18\+|^16\+|^12\+/,
  ],
  [
    'debris/photo',
    40,
    /^\(?photos? (?:above|below|left|right|top|on the (?:left|right|cover))\b|^\(?(?:photo|photograph|photos|photographs|image|images|picture|pictures|illustration|illustrative photo|graphic|pic|photo credit|image credit|picture credit|file photo|archive photo|archive|cover photo|featured image|credit|photo source|source of photo|photo illustration|screenshot|still|footage|collage|infographic|map)s?(?: (?:by|courtesy(?: of)?|from|source|credit|for illustration|is illustrative|via)\b|\s?[:/©|])/,
  ],
  [
    'debris/photo',
    90,
    /(?:^|[.…”"’)\]!?] ?\(?|\/ ?|[|–—-] )(?:photo|photograph|image|picture|photo credit|credit|illustration|file photo|photo by|pic)s?(?:\s?[:/©]| by | courtesy )[^.]{1,80}[.)]{0,2}$|[(/|©–-] ?(?:file )?(?:afp|reuters|ap|ap photo|getty|getty images|tass|ria novosti|epa|epa-efe|shutterstock|anadolu|xinhua|yonhap|sputnik|handout|istock|alamy|depositphotos|unsplash|wikimedia commons|file photo)\b[^.]{0,50}[.)]{0,2}$/,
  ],
  [
    'debris/tags',
    40,
    /^(?:tags?|topics?|keywords?|key words|labels?|filed (?:under|in)|posted in|categor(?:y|ies)|sections?|rubrics?|themes?|hashtags?|in this (?:story|article)|location|country)\s?:/,
  ],
  [
    'debris/byline',
    60,
    /\bcontributed (?:to (?:this|the) (?:report(?:ing)?|article|story|piece)|(?:additional )?reporting)\b|^(?:[\p{L}'’.-]+ ){1,3}(?:and (?:[\p{L}'’.-]+ ){1,3})?(?:reported|reports|writes|wrote) from [\p{L} ,-]{2,40}(?:\.|$)(?! .{0,200}\bsaid\b)/u,
  ],
  [
    'debris/byline',
    20,
    /^\W{0,3}(?:with (?:additional |further )?(?:assistance|reporting|reports|material|contributions?|files|input) (?:from|by))\b|^transcri(?:bed|ption|pt) by\b|^recorded on\b[^.]{0,60}\.?$|^(?:questions or corrections|corrections and questions)\b/,
  ],
  [
    'debris/byline',
    30,
    /^\(?(?:(?:additional |with (?:additional )?)?report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|translat(?:ed|ion)|compiled|prepared|photographed|photography|photographs|fact-check(?:ed|ing)|produced|story|words|text|post(?:ed)?|published|submitted|interview(?:ed)?|graphics?|research) by\b|^(?:authors?|written|text|story|interview|interviewer|words|report|reporters?|editors?|correspondents?|journalists?|contributors?|writer|columnist|prepared by|translation|translator|translated from|by|photographs?|series|redaction|reporting|editing)\s?:/,
  ],
  [
    'debris/date-line',
    16,
    /^(?:live\W{0,3})?(?:last |first |page last |originally )?(?:reviewed|updated|published|posted|modified|edited|created|added|date|time|published on|updated on|last update|last modified|publication date|date of publication|uploaded|issued|printed)\b(?:(?: on| at)? ?[:\d(]| (?:an? |one )?(?:\d+ )?(?:min(?:ute)?s?|hours?|days?) ago$| (?:on |at )?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yesterday|\d))/,
  ],
  ['debris/date-line', 14, /^(?:an? |one |about |\d{1,2} )(?:second|minute|min|hour|day|week|month|year)s? ago$/],
  [
    'debris/reading-time',
    14,
    /\b\d+[ -]?min(?:ute)?s?\.? (?:read|reading|to read|listen)\b|^(?:estimated )?reading time\b|^time (?:to read|for reading)\b/,
  ],
  [
    'debris/cookies',
    90,
    /\bcookies?\b.{0,120}\b(?:accept|agree|consent|settings|preferences|policy|experience|partners|advertising|analy|website|browser|measure|personali)|\b(?:use|uses|using|accept|set|store)\b.{0,30} cookies\b|^by (?:continuing|using|browsing|clicking|visiting)\b.{0,60}\b(?:you (?:agree|accept|consent)|site|website)\b|\b(?:privacy policy|terms of (?:use|service)|personal data)\b.{0,60}\b(?:agree|accept|consent|apply|protected by)|\b(?:acknowledge|read|accept|agree to|see|under) (?:our|the|and) (?:privacy|data protection|cookie) (?:policy|notice|statement)\b|^(?:this site is protected by|i agree to|i consent to|we value your privacy|we and our \d* ?partners)\b/,
  ],
  [
    'debris/paging',
    8,
    /^page \d+(?: (?:of|\/) \d+)?$|^(?:«|‹|<)? ?(?:previous|next|older|newer)(?: (?:page|post|article|story|news|entry))?(?: (?:»|›|>))?$|^\d+ of \d+$|^\d+\/\d+$/,
  ],
  [
    'debris/contact',
    50,
    /(?:^|[\s(:;,])(?:\+|00)\d{1,3}[\d ()./-]{6,20}\d\b|(?:^|[\s(:;,])[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}|^to contact the (?:reporters?|editors?|authors?|writer)\b|^for more\b.{0,80}(?:,|\bplease) (?:visit|see|contact|go to|click)\b/,
  ],
  [
    'debris/contact',
    45,
    /^(?:media|press|for media|for press|editorial|for further|for more|for additional)? ?(?:contacts?|enquiries|inquiries|information|media enquiries|press enquiries|media inquiries)(?: for (?:the )?(?:media|press|journalists|editors))?\s?(?::|,? please (?:contact|visit|call|write)|,? (?:contact|visit|call|see|go to) )|^for (?:more|further|additional) (?:information|details|news)\b|^(?:tel|phone|telephone|fax|e-?mail|mob|mobile|tel\.)\s?[.:]|^notes? (?:to|for) editors?\b/,
  ],
  [
    'debris/translated',
    14,
    /^(?:translated|translation)\b.{0,40}(?:automatic|machine|google|deepl|yandex|by a|auto)|^(?:automatic|machine|auto)[- ]?translat|^(?:this (?:article|text|page)|text) (?:was|has been|is) (?:automatically |machine[- ])?translated\b(?! by (?:both|the|his|her|two|three|its)\b)|\btranslated (?:automatically|by (?:a )?machine)\b|^read (?:this )?(?:in|the original)\b|^(?:original|source)\s?:\s?(?:https?:|www\.|\S+$)/,
  ],
  [
    'debris/typo-note',
    45,
    /\b(?:typo|misprint|mistake|error|inaccuracy)\b.{0,80}(?:ctrl|highlight|select|press|enter)/,
  ],
  [
    'debris/player',
    14,
    /^(?:your browser|javascript|(?:this|the) (?:video|content|browser|audio|player)(?=$| (?:player|can ?not|could not|can't|is (?:not|un|no|only|being|loading|currently)|does|requires|will (?:start|begin|play)|has (?:been removed|expired)))|video (?:player|can not|cannot)|sorry, (?:this|your)|loading(?=\W*$| (?:the |more )?(?:comments|video|player|content|ads?|article|map))|please (?:enable|wait|turn|switch))\b.{0,80}$|^(?:watch|see) (?:the |our |a )?(?:video|photo|gallery|broadcast|live)s?\b.{0,40}$|^(?:listen to|play|watch) (?:this|the) (?:article|story|audio|podcast|episode|program(?:me)?|show|broadcast|bulletin|interview|conversation|report)\b/,
  ],
  ['debris/footnote', 80, /^\[\^[\w-]{1,20}\]:/],
  [
    'debris/end-mark',
    3,
    /^\(?(?:-+ ?)?(?:ends?|end of (?:text|message|statement|release|transcript|briefing)|more follows|mtf)(?: ?-+)?\)?\.?$/,
  ],
  ['debris/link', 20, /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^@[\w.]+$/],
  ['debris/source', 12, /^sources?\s?: ?[^.]{1,80}$/],
];
