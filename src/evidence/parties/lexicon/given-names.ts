/**
 * First names, as evidence that a capitalized pair is a person. Without diacritics; without what is also an English word, a
 * title, a surname that comes first, or a name of the gazetteer. From lists that know of no report: the most frequent names of
 * 106 countries (sigpwned2023) without those that only newborns of small places bear; of whole populations, of the US (ssa2023),
 * France (INSEE), Spain (INE), Brazil (IBGE), Poland (PESEL), Sweden (SCB), Italy and Germany; heads of state and government
 * since 1945 and their foreign ministers; laureates in peace and literature; the Akan names of the days; the same in other
 * spellings.
 */
import { wordSet } from './word-set.ts';

export const GIVEN_NAMES = wordSet(`
  aarav aaron aasha abba abbas abd abdalla abdallah abdel abdelaziz abdelhamid abdelilah abdelkader abdelmadjid abdelrahman
  abdiqasim abdirahman abdou abdoulaye abdourahamane abdul abdulaziz abdulhamid abdulkadir abdulla abdullah abdullo abdulrahman
  abdulrazak abdulsalami abdurrahman abel abena abhisit abigail abiy abolhassan abubakar abubakr abulfaz abulfazl adam adama
  adel adela adele ademir aden adil adilson aditi adnan adolfo adomas adrian adriana adwoa afonso afua agnes agnieszka agostinho
  aguila agustin agustina ahmad ahmadou ahmed ahmet aicha aiden aigars aigul aikaterini aino ainura aisha aissata aissatou
  aisultan aisyah aitana ajay akbar akihito akira akosua aksel akua akylbek alain alan alanoud alar alassane albert alberto
  albin alcide aldiyar aldo alec alejandra alejandro aleks aleksandar aleksander aleksandr aleksandra aleksandre aleksei alenka
  ales alessandra alessandro alessia alex alexander alexandra alexandre alexandru alexei alexey alexis alfie alfonso alfred
  alfredo algirdas ali alice alicia alicja alija alikhan alina aline alinur alisa aliya allan alma almazbek aloisio aloysio
  alparslan alpha althea alva alvaro alyaksandr ama amadou amadu amahle amal amalie amanda amar amara amartya amber ambrose
  amelia amelija amilcar amina aminata amine amintore amir amira amit ammar amy ana anahit anand anar anastasia anastasija
  anastasio anastasiya anatoli anatoliy anatoly anders anderson andre andrea andreas andreea andrei andrej andres andrew andria
  andris andrius andriy androula andrus andry andrzej anerood angela angeles angelika angeliki angelina angeline angelino angelo
  anibal anil anita anja ann anna annalena anne anneke anneli annie annika anniken anthony antoine anton antonella antoni
  antonia antonin antonio antonis antony antti anwar aoi aoife aparecida apollo arancha ararat aras arash archie ari ariana
  arianna ariel arif arjun arkady arman armando armen armine arne arnold arnoldo aron arpad arseniy artem arthur artiom artis
  artur arturo artyom asaad asel asha ashley ashok ashot ashraf asif asiya asja askar asmita assia assimi asta astrid asya atal
  athanasios athena atifete atiku augusto aung aurelie aureliu austin ava avigail avigdor awa aya ayad ayala ayaz ayesha aygun
  ayla aylin ayman ayoub ayse aysel ayub azali azamat aziz azra baatar babatunde babrak baburam bader badr bah bahram baiba
  bajram bakary bakhtiyor bakhyt bakili bakir bandar banele barack barbara barbare barham bart bartosz basdeo bashar bashir
  bassirou batkhaan bayarmaa beata beatrice beatrix beatriz behgjet behrouz beji bekzod benas benazir bence bengt benicio
  benigno benita benjamin benoit bente berit bernard bernardo bernd bert bertie bertrand bettino betty beverly bharrat bhumibol
  bianca bibek bidzina bilal bilawal biljana bill billy binali bingu binita bintou birendra birgit birgitta bisera bishal bisher
  bjarni bjorn blaise blanca bo bob bobby bogdan bogdana bohdan bola boleslaw bolormaa borge boris borut borys boubacar boyko
  bozena bradley brahim brandon branko brenda brian brice brigitte brittany bronislaw bruce bruno bryan bujar bulent burhanuddin
  caio caleb calin camila camille camilo canaan carl carla carlo carlos carmen carmine carol carolina caroline carolyn catalina
  catarina caterina catherine cearbhall cecile cecilia celal celeste celinda celine celso cemal cesar cevdet chadli chaim
  chandra chantal charan charbel charles charlie charlotte cheddi cheikh cheryl chiara chinara chinua chloe chris christa
  christiane christina christine christophe christopher christos chrystia chukwuemeka chuluun cillian claire clara claude
  claudia claudio clement cleopas colette colin concepcion consuelo corazon corina corinne cornelia cornelis costas cristiane
  cristina cynthia cyril czeslaw dacian dag dalal dalia dalila damian damir damjan danial daniel daniela danielle daniil danijel
  danilo danna danny danuta danylo daoud daria darija dario dariush dariusz davi david davit davud dawda dean debora deborah
  debra deepak defne dejan delcy demeke demetre denis denise dennis denys derek desmond dhia dhruv diana diane dick didier diego
  dieter dietrich dilma dilnoza dimitar dimitra dimitri dimitrij dimitrios dimitris dina dinara dinesh dion dirk djamel djamila
  djeneba dmitri dmitry dmytro dolores domenico domingo dominic dominik dominique dominykas donald dong donika donna dora dorin
  doris dorota dorothy douglas dragan dragana driss droupadi duarte dunja durao dusan dylan eamon ebrahim eddie edgar edgars edi
  edison edoardo edouard edson eduard eduardo edward efrain efua egils egor ehud einar eino eisaku eitan ekaterina ekow elchin
  elena elene eleni elfriede eli eliane elias elie elif elija elijah elina elio elisa elisabeth eliska elizabeth elizaveta elke
  ella ellen ellie elnur elodie elsa elshan elyor elzbieta ema emeka emil emile emilia emiliano emilie emilija emilio emils
  emily emine emma emmanuel emmerson emomali encarnacion enda enrico enrique enver ephraim eric erik erika erlan erna ernest
  ernesto ernst errol erskine esi esma espen esperanza esteban esther ethan eugenia eugenio eurico eva evangelos evariste
  evaristo evelina eveline evelyn evgeny evie evika evo ewa eylul eyvind ezekiel ezer fabio fabrice fabrizio fadi fahad fahd
  fahri faisal fanta farah farhad farid farida farooq farouk farrah farrukh farzana fatemeh fatima fatimah fatma fatmir fatos
  fatou fatoumata faure faustin fayez federica federico fedor felipe felix ferdinand ferenc fereydoun fernanda fernando festus
  fiadh fidel filip filipa filipe filippo finlay flavio florence florin fozia fran frances francesca francesco francisca
  francisco franciszek franco francois francoise franjo frank frans franz freddy frederic frederick frederik fredrik freja freya
  frida frieda friedrich fuad fulgencio fumio fyodor gaafar gabi gabija gabriel gabriela gabriele gabrielius gael gagik galina
  galo gamal gamila garret garry gary gaspar gaston gayane gedu geert geeta geir gennady geoffrey georg george georges georgi
  georgios gerald geraldo gerard gerardo gerhard germaine geronimo gerrit gertrud getulio gevorg geza gholam ghulam gianna
  gilberto gilles ginevra giorgi giorgia giorgio giorgos giovanna giovanni girija girma gisela gita gitanas giulia giuliano
  giulio giuseppe gjorge gloria gnassingbe goh golda goncalo gonzalo goodluck goran gordana gordon goukouni grace graciela
  grazyna gregory grigory gro grzegorz guadalupe gudni gudrun guido guillaume guillermo gulnara gunay gunel gunilla gunnar
  gunter guntis gustav gustavo gustavs guus guy gyanendra gyula habib habiba hadija hafez hafizullah hage haider haile
  hailemariam haitham hakainde hakan halim halina halla halldor halyna hamad hamani hamdan hamed hameed hamid hamza hana hanif
  hanke hanna hannah hanne hans harald haris harold harper harris haru haruki harun haruna haruto hasan hashem hashim hasina
  hasmik hassan hassanal hassane hatice hawa hayato hayk heather hector heidi heike heikki heiko heinrich heinz heitor helder
  helen helena helene helga helle helmut hendrik hennadiy henri henrik henry henryk herkus herman hernan herta hery hessa heydar
  hifikepunye hikmet hildegard hilla hillary hinata hipolito hiro hirohito hiroshi hissene ho hoda holger horacio horst hosein
  hoshyar hossain hossein houari hovhannes hristijan hryhoriy htin hudson hugo humberto husain huseyin huseyn hussain hussein
  ian ibrahim ibrahima ichiro ida idris idriss ignacio ignatius ignazio igor ihsan ikililou ilaria ilgar ilham ilia ilie ilija
  ilir ilya imad iman imelda imene imogen imran imre inder indira ine ines inger ingrid ingrida inguna ingvar ioanna ioannis
  irakli irene irfaan irina irmgard iryna isaac isabel isabella isabelle isaias isak ishaq isidora isla ismael ismail ismet issa
  itamar itsuki iurie ivan ivana ivars iveta ivica ivo ivy iwona jaber jacek jacinda jack jacob jacobo jacqueline jacques jad
  jadranka jadwiga jaime jair jakaya jakob jakov jakub jalal jamal james jameson jamil jamila jamshid jan jana janet janez
  janice janina janio janos janusz jari jaroslav jaroslaw jason jassim jaswant javad javier jawaharlal jean jeanine jeanne
  jeffrey jekabs jelena jennifer jenny jens jeremy jeroen jerome jeronimo jerry jerzy jesse jessica jesus jeyhun jiang jim jimmy
  joachim joan joana joanna joao joaquim joaquin jody joe joel johan johann johanna johannes john joko jokubas jolanta jomart
  jomo jon jonas jonathan joop joost jordi jorg jorge joschka jose josef josefa josep joseph joshua josiah josip jouni jovan
  jovana jovenel joyce jozef jozsef juan juana jude judith judy juha juhani jukka julen jules julia juliana julie julien julieta
  juliette julija julio julius junichiro juraj jurgen juri juscelino justin jutta juvenal jyrki kaarina kabir kabita kadiatou
  kai kailash kairat kais kaja kakuei kaloyan kamal kamala kamil kamile kamla kanat karam karel karen kari karim karima karin
  karine karl karlis karmenu karol karolina karolos kaspar kassym katalin katarzyna katerina kathem katherine kathleen kathryn
  kathy katrien katrin kaveh kayla kazi kazimiera kazimierz kazuo kees keiko keir keith keizo kelly kem kenan kenji kenneth
  kenny kenzaburo kersti kerstin ketumile kevin kgalema khadija khadijah khadije khaled khaleda khalid khalifa khawaja khawla
  khin kiichi kimberly kinga kipchoge kiran kiril kirill kirsten kiryl kjell klaus klement knut kocheril koen kofi kojo kolinda
  konrad konstantin konstantina konstantinos kostas kostyantyn krishna krisjanis kristalina kristina krystyna krzysztof ksenia
  ksenija kumiko kurmanbek kurt kwabena kwadwo kwaku kwame kwasi kwesi kyle kyriaki kyriakos laia laila lakshmi lal lamberto
  lamija lana lansana lara larisa larry lars laszlo latifa laura lauren laurence laurent laurentino lawrence layla lazar lazaro
  lazarus lea leah lech leif leila lejla lena leni lennart leo leon leonardo leonel leonid leonor leopold leopoldo lesedi leszek
  lethabo leticia letsie levente levi levon levy lewis leyla leymah lia liam liaquat lidia lidiya lieve lila lili lilit lilly
  lily lina linas linda lindiwe linus lio lionel lisa lise livia liz ljiljana lloyd logan lojze lokke lorena lorenzo lori louis
  louise lourdes lourenco lovro luana lubanzi lubomir luc luca lucas lucia luciana luciano lucie lucien lucija lucio ludmila
  ludovic ludovica ludovit ludvik ludwig luigi luis luisa luiz luka lukas lukasz luna luong lusine lydia lyna lynden lyuben
  lyudmila maaouya maarten mabel maciej macky maddalena madeleine madhav madina madison mael magdalena magnus maha mahamadou
  mahamat mahammad mahathir mahdi mahendra mahesh mahmoud mahmud mahnaz maia mairead maja maka makiko maksim maksym maktoum
  malak malala malam malcolm malek malgorzata malik mamadou mamady mamane mamnoon mamoudou manet manfred manish manmohan manoj
  manouchehr manuel manuela mao marc marcel marcela marcell marcelle marcelo marcia marcin marcio marco marcos marek margaret
  margareta margarida margarita margot margrethe marguerite mari maria mariam mariama mariami mariana marianne mariano marie
  marija marijke marilyn marina mario marios maris marise marit mariusz mariya marjan mark markas marko markus marouf mart marta
  martha martim martin martina martine martti marty marwa mary maryam maryja marzena masa masayoshi mason masoud masoumeh
  massimo matas mate matei matej mateo mateusz mathieu matias matija matilda matilde mats matteo matthew matthias matti mattia
  mattias matvey matyas maumoon maung mauno maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano maya maysoun
  meena megan megawati mehdi mehmet mehmood mei melanie melchior meles melisa melissa menachem mercedes meriem merjem meryem
  mesut mette mevlut mia michael michail michal michalis micheal michel michele micheline michelle michiko miguel mihai mihail
  mikael mikayel mike mikhail mikheil mikko miklos mikolaj mikulas mila milan milana milena milica millie milo milorad milos
  milton mina minato mintimer mir mira mircea mireya mirjana mirko miro miroslav miroslaw mishal moana modibo modou mohamad
  mohamed mohammad mohammed mohamud mohsen mokgweetsi momir mona moncef monica monika monique morarji morgan morihiro moritz
  moshe mousa moussa moustapha mswati muammar muhamad muhammad muhammadu muhammed muhyiddin mujibur mukesh mukhtar mulatu murad
  murat murray murtala musa musalia mustafa mwai mykhaylo mykola nabi nabih nadezhda nadia nadine naftali naguib naim naji najib
  najibullah naledi nana nancy nangolo naoko naoto naranbaatar narasimha narayan nare narek narendra narges nargiza narine
  naruhito naser nasir nasrin nasser natalia natalie natalija natalya natasa natasha nathalie nathan nathaniel navin nawaf nawaz
  nayib nazanin necmettin neelam neha nela nelly nelson nesreen nestor netumbo ngozi nia nicanor nicephore nicholas nicola
  nicolae nicolas nicole nicos nika nikita niko nikodem nikola nikolai nikolaos nikolay nikoloz nikos nils nina nino nirmala
  nkosazana nnamdi noa noah noam noboru nobusuke noel noemi nomaan noor nora norma norman norodom nouf nour noura nouri nuno nur
  nuray nuri nurislam nursultan nurul obafemi octavio odd odette odysseas oisin oksana olaf olafur olav ole oleg oleh oleksandr
  oleksandra olga olha oliver olivia olivier oliwia ollanta olof olusegun omar omer omphile orhan orlando osama oscar oskar
  osman osvaldo othman otto oumar oumou ousman ousmane owen oxana paavo pablo paetongtarn pakalitha pamela panagiota panagiotis
  pankaj paola paolo paraskevi parviz pascal patrice patricia patricija patricio patrick patrizia paul paula paulo pavel pavlo
  pavol pawel pedro pekka penelope penny perry pervez petar peter peterson petr petra petras petri petro petru philip philippe
  pia pierre pieter pietro pilar piotr plamen polina pooja porfirio poul prabowo prakash pranab prasert pratibha pravind prayut
  prem priscila priya prokopis pushpa pyotr qaboos qin quett rabindranath rachel rachid radmila radoslaw radu rafael rafal rafic
  rafiq rahmon rahul raila raimonds raimundo rainer raja rajendra rajesh rajiv rakesh ralf ralph ramalho ramaswamy ramazan
  ramesh ramiro ramiz ramon ramona ramtane ramush ramzan rana randy rania raphael raquel rashad rasheed rashid rasmus raul ravi
  raya rayana raymond rebecca recep reem reema refael regina ren renata renate renato rene rethabile retno reuven rexhep
  reynaldo reza ria rian ricardo riccardo richard rick riek rigoberta rin rishi risto rita riyad robert roberto robin roch rocio
  rodolfo rodrigo rogelio roger rogerio roghayyeh roh roko rolando rolf roman romano romulo ronald rory rosa rosangela rosaria
  rosario rose rosen rosie rosmery roxana roy roza ruben rudolf ruhakana ruhollah rui rumen rupiah ruslan russell rustam ruth
  ruud ryan ryszard ryutaro saad saadeddine saara sabine sachiko saddam sadegh sadiq saeed safija safiya sahar sahle saida
  saifuddin sakineh sakura salah salahuddin salam saleh salem sali saliha salim salma salman salome salva salvatore samantha
  samia samir samira samora samuel samvel sanae sander sandra sandrine sandro sani sanjay sanna saqib sara sarah sartaj
  sarvepalli satoshi saud saul sauli saulius sayed scott seamus sean sebastian sebastiao seeta seewoosagur sekou selim selma
  selwyn serdar seretse serge sergei sergey sergio serhiy serife serik serzh sevda sevinj seyni shahabuddin shahid shaikha
  shaimaa shankar sharif sharof sharon shaukat shavkat shayma shehbaz shehu sherifa sherzod shigeru shimon shinzo shirin shirley
  shivansh shmuel shukri siaka siddhartha sidi sienna sigmar sigmundur sigrid sigurd sigurdur silke silvia silvio simeon simon
  simona simone simonetta sita siti sjoerd slawomir slobodan snezana sobhuza sobia sofi sofie sofija sofiya solange soledad
  soliman solomiya solomon solveig somayyeh somboon somchai somporn somsak sonia sooronbay sophia sophie sorin souleymane
  souvanna spyros srettha stanislav stanislaw stanislawa stanley stef stefan stefano stella stepan stephane stephanie stephen
  steven stevenson stig stjepan stuart subrahmanyam sueli sukhbaatar sulaiman suleiman sulejman suleyman sumayah sunil sunita
  suresh surin surya susan susana susanna susanne sushil sushma susilo sutan suzana suzanne sven svenja svetlana sviatlana
  svitlana syed sylvain sylvanus sylvie syngman szymon tabare tadeusz tadhg tage taha takashi takeo talal talat tamar tamas
  tamim tammam tania tanja tansu tanya tanzan tara tarek tareq tarik tariq tarja taro tatiana tatiane tatyana tawakkol taye
  tedros temur tengku tenzin teo teodor teodora teodoro teresa tereza terry tess thabo thaksin themba theo theodor theodore
  theresa thiago thierry thomas thorbjorn tiago tiffany tigran tim timo timofey timothy timur tobias todor toivo tom tomas
  tomasz tomiichi tomislav tommaso tommy tomyris toni tony toomas torsten toshiki toshimitsu traian truong trygve tsutomu tunku
  turgut turki tuula tyler tzipi ugo uhuru ulf ulla ulrike umar umaro umaru umberto urho uri ursula urszula usama usha usman
  utkur uwe vaclav vadim vahagn vaino vaira vakhtang valdas valdemar valdir valdis valentin valentina valentine valeri valeria
  valerie valery valter vanderlei vanessa vartan varvara vasco vasil vasileios vasilii vasilije vasiliki vasilisa vasily vasyl
  vedant vera veronica veronika veronique vesna vicente victor victoria vigdis viggo vijay viktor viktoria viktorie viktoriya
  villy vincent vincenzo vinicio vinicius viola violeta viraj virginia vishwanath vitali vitaliy vitaly vittoria vjosa vlad
  vladan vladimir vladislav vladyslav vojislav vojtech volodymyr vugar vuk vusal vusala vyacheslav vytautas waldemar walid
  walter wanda wangari wasim wassim wavel wayne wen werner wilfredo wilfried wilhelm wilhelmina willem william willie willy
  wilson wim winston wislawa witold wladyslaw wojciech wole wolfgang wopke wouter wunna xanana xavier xenia xiaobo ximena
  xiomara yaa yahya yair yakubu yamato yan yana yara yaroslav yaseen yashwant yasin yasmin yasmine yasser yassin yasuhiro
  yasunari yasuo yaw yegor yehuda yekaterina yelena yemi yevgeni yevgeny yingluck yitzhak yoana yoko yolanda yoshihide yoshihiko
  yoshiro younes yousaf yousef yousouf youssef youssouf yousuf yoweri yuki yukio yulia yuma yuri yury yusef yusif yusuf yves
  yvonne zachary zahid zahir zahra zaid zail zainab zaineb zakir zalman zalmay zambry zarina zayed zaynab zbigniew zdravko
  zdzislaw zehra zeinab zeljko zenko zeynab zeynep zhan zhelyu zia zina zine zivko zlatko zoe zofia zohrab zoran zsolt zulfikar
  zurab zuzana zuzanna zviad
`);
