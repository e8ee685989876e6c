/** What the furniture of news pages says, in English and in English that a machine made. All are matched on `Line.bare`. */

/** Whole lines. */
const wholeLines: Readonly<Record<string, string>> = {
  'debris/share': `share|pinned post|show more posts|newer posts|older posts|see more posts|report this post|share this|share this article|share this story|share this page|share article|share on|share via|print|print this page|print article|print version|
    save|save for later|save article|email|e-mail|email this|tweet|pin it|pin|copy link|copy url|link copied|send|send to a friend|forward|whatsapp|telegram|facebook|twitter|x|instagram|
    youtube|linkedin|reddit|viber|vk|bookmark|bookmark this|gift this article|add to favorites|add to favourites|more options|share options|cite|cite this article|download|download pdf|download as pdf|save as pdf|export to pdf|print this release|pdf`,
  'debris/related-label': `read also|key events|key moments|explore more|explore more on these topics|explore more on this topic|associated links|related documents|useful links|quick links|links|related products|latest|also read|read more|read more on this|read next|read on|read this too|see also|see more|more|more news|more stories|more on this|more on this story|more on this topic|
    more on the topic|more on the subject|on this topic|on the topic|on the subject|by topic|by theme|related|related articles|related article|related news|related stories|related story|
    related topics|related content|related posts|related links|related reading|related coverage|related materials|materials on the topic|similar articles|similar news|similar materials|further reading|most read|most popular|
    most viewed|most shared|most discussed|popular|popular now|popular articles|popular news|trending|trending now|top stories|top news|main news|main news of the day|news of the day|latest|latest news|latest stories|last news|the latest|recent news|
    recent posts|recent articles|other news|other stories|in other news|elsewhere|recommended|recommended for you|recommended reading|we recommend|editors' picks|editor's picks|editor's choice|editors' choice|
    don't miss|do not miss|don't miss it|you may also like|you might also like|you may like|you may also be interested in|you might be interested in|you will be interested|interesting on the topic|it will be interesting|next in this issue|also in this issue|
    in this issue|also on this site|up next|next article|previous article|watch also|news feed|newsfeed|from the web|around the web|from our partners|partner news|news from partners|partners' news|more interviews|more analysis|more opinion|more opinions|more columns|more features|more from this author|more by this author|from the same author|by the same author|read in this section|in this section|headlines|breaking news|in the headlines|more headlines|what to read next|what to read`,
  'debris/advertisement': `advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|sponsored links|promoted|promoted content|paid content|paid post|partner content|
    story continues below|article continues below|article continues after advertisement|story continues below advertisement|continue reading below|continues after advertising|continued after advertising|advertisement - scroll to continue|skip advertisement|report this ad|remove ads|on the rights of advertising`,
  'debris/comments': `comment|comments|no comments|no comments yet|leave a comment|leave comment|leave a reply|leave your comment|add a comment|add comment|write a comment|write comment|post a comment|post comment|
    submit comment|submit|cancel reply|reply|join the discussion|join the conversation|view comments|view all comments|show comments|hide comments|read comments|all comments|discuss|discussion|comments are closed|
    be the first to comment|report abuse|report comment|to answer|answer this comment|oldest|newest|most voted|sort by|your name|name|website|your comment|your message|send comment|comment text|captcha|required|to comment|to leave a comment|have your say`,
  'debris/menu': `home|home page|homepage|commercial break|main|menu|main menu|search|navigation|contents|table of contents|world|politics|business|sport|sports|culture|technology|science|health|weather|economy|society|opinion|opinions|analysis|editorial|
    comment is free|op-ed|viewpoint|perspectives|exclusive|feature|features|interview|interviews|news|news analysis|analytics|live|live blog|explainer|backgrounder|special report|press release|press releases|for immediate release|newsletter|newsletters|
    podcast|podcasts|video|videos|photos|photo|gallery|galleries|archive|archives|about|about us|about the author|about the authors|contact|contact us|contacts|imprint|impressum|careers|jobs|advertise|advertise with us|help|faq|sitemap|site map|rss|skip to content|skip to main content|skip navigation|
    back|back to top|top|up|to top|go back|next|previous|prev|next page|previous page|close|open|expand|collapse|show more|show less|load more|view more|view all|see all|all news|continue reading|continue|ok|yes|no thanks|not now|
    listen|listen to this article|listen to the article|play|pause|watch|watch live|watch the video|enlarge|full screen|transcript|text size|font size|translate|language|english|edition|toggle navigation|toggle menu|terms|terms of use|terms of service|terms and conditions|privacy|privacy policy|cookie policy|
    legal notice|disclaimer|accessibility|end|ends|-ends-|the end|30|supported by|powered by|source|sources|notes|notes to editors|tags|topics|key words|keywords|original|read the original|original article|go to source|go to the source|go to original`,
  'debris/login': `log in|login|sign in|sign up|register|registration|log out|my account|account|create account|create an account|forgot password|forgot your password|lost your password|remember me|password|username|user name|subscribe|subscribe now|subscription|
    become a member|join|join now|join us|donate|donate now|support us|support our work|try for free|start your free trial|follow|follow us|unfollow|follow the author|follow this topic|unlock this article|already a subscriber|continue with google|enter|enter the site`,
  'debris/cookies': `accept|accept all|accept cookies|accept all cookies|reject|reject all|decline|manage choices|manage cookies|manage preferences|manage options|cookie settings|cookie preferences|cookies|we value your privacy|your privacy|your privacy choices|got it|i agree|agree|i accept`,
};

export const byWholeLine: ReadonlyMap<string, string> = new Map(
  Object.entries(wholeLines).flatMap(([rule, lines]) =>
    lines.split('|').map((line) => [line.trim().replace(/\s+/g, ' '), rule] as const),
  ),
);

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
    /^\(?(?:\$|€|£|us\$)?1 ?= ?[\d.,$€]|^our standards\b|^\(?this story (?:has been|was) (?:updated|corrected)\b|^thomson|^these are the views of the author\b/,
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
    /^(?:(?:online |our |reader |readers?'s? |snap |weekly |quick )?(?:poll|survey|vote|quiz)|(?:poll|vote|question|survey) of the (?:day|week|month))(?: (?:results?|closed|archive))?\s?[:|–—-].{0,200}(?:\?|\byes\b.{0,30}\bno\b|\d votes?\b)|^(?:poll|vote|voting|survey) results?\b.{0,120}(?:\?|\byes\b.{0,30}\bno\b|\d ?%.{1,60}\d ?%)|^(?:have your say\b|cast your vote\b|take (?:part in )?(?:our|the|this) (?:poll|survey|quiz)\b|participate in (?:our|the) (?:poll|survey|vote)\b)|(?:^|[?!.:] )vote (?:now|here|below|in (?:our|the) (?:poll|telegram|channel|survey))\b|^(?:thank you for voting|(?:view|see|show) (?:the )?(?:poll |survey )?results)\b|\byes ?[/|] ?no\b|^\d[\d,. ]*(?:people )?(?:votes?|voted)(?: so far)?$|\(\d[\d,. ]*(?:people )?(?:votes?|voted)\)$/,
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
    /^(?:©|\(c\)|copyright\b)|\ball rights (?:are )?(?:reserved|kept|protected|saved)\b|^(?:any |full or partial |at |when |the |for )?(?:re)?(?:use|using|reprint|reprinting|copying|reproduction|republication|quoting|quotation|citing)(?: or \w+)? (?:of|from|the|any)\b.{0,80}(?:link|permi|prohibit|allow|consent|reference|copyright|without|forbid|obligat)|^(?:this (?:material|article|content|story|work)|the content|content) (?:may not|must not|cannot|is (?:protected|licensed|published under))\b|^(?:registered|certificate of registration|mass media registration|registration number|issn|isbn)\b|^18\+|^16\+|^12\+/,
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
    /^(?:translated|translation)\b.{0,40}(?:automatic|machine|google|deepl|yandex|by a|auto)|^(?:automatic|machine|auto)[- ]?translat|^(?:this (?:article|text|page)|text) (?:was|has been|is) (?:automatically |machine[- ])?translated\b|\btranslated (?:automatically|by (?:a )?machine)\b|^read (?:this )?(?:in|the original)\b|^(?:original|source)\s?:\s?(?:https?:|www\.|\S+$)/,
  ],
  [
    'debris/typo-note',
    45,
    /\b(?:typo|misprint|mistake|error|inaccuracy)\b.{0,80}(?:ctrl|highlight|select|press|enter)/,
  ],
  [
    'debris/player',
    14,
    /^(?:your browser|javascript|this (?:video|content|browser)|the video|video (?:player|can not|cannot)|sorry, (?:this|your)|loading|please (?:enable|wait|turn|switch))\b.{0,80}$|^(?:watch|see) (?:the |our |a )?(?:video|photo|gallery|broadcast|live)s?\b.{0,40}$|^(?:listen to|play|watch) (?:this|the) (?:article|story|audio|podcast|episode|program(?:me)?|show|broadcast|bulletin|interview|conversation|report)\b/,
  ],
  ['debris/footnote', 80, /^\[\^[\w-]{1,20}\]:/],
  [
    'debris/end-mark',
    3,
    /^\(?(?:-+ ?)?(?:ends?|end of (?:text|message|statement|release|transcript|briefing)|more follows|mtf)(?: ?-+)?\)?\.?$|^\(?(?:the )?(?:press |news |daily )?(?:briefing|conference|interview|session|call) (?:ended|concluded|was concluded|was adjourned)(?: at \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?)?\.?\)?$/,
  ],
  ['debris/link', 20, /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^@[\w.]+$/],
  ['debris/source', 12, /^sources?\s?: ?[^.]{1,80}$/],
];

/** What a form's fields and a bar's entries are called, where several stand on one line. */
export const fieldWords = new Set(
  `name e-mail email website site url phone subject message comment comments password login username search send submit post reply cancel required
  home world incidents accidents crime regions finance currency forum contacts news articles interview interviews analytics press events main politics business economy sport sports culture science technology tech health opinion society video videos photo photos weather travel life
  lifestyle markets europe asia africa americas americas middle east us uk about contact contacts privacy terms imprint shop jobs careers help subscribe log in sign up
  register menu archive rss facebook twitter telegram whatsapp instagram youtube linkedin share print save listen copy link`.split(
    /\s+/,
  ),
);
