/** First names from many countries, as evidence that a capitalized pair is a person. Without diacritics. */
import { wordSet } from './word-set.ts';

export const GIVEN_NAMES = wordSet(`
  aaron abdul abdullah abebe abel abigail abraham adam adama adan adela adele adil adrian agnes agnieszka ahmad ahmed aida aigul aisha akbar
  akira alain alan albert alberto alejandra alejandro aleksandar aleksandr aleksei alex alexander alexandra alexandre alexei alexey
  alfonso alfred ali alia alice alicia alina alison aliyu alma alvaro amadou amal amalia amanda amani amina aminata amir amira amit ana 
  anahit anastasia anatoly andre andrea andreas andrei andres andrew andrey andrzej angela angelo anita anja ann anna anne annika
  anselmo antoine anton antoni antonio anwar araceli ararat arash arben ariel arjun arkady armen arman arnold arthur arturo arvid
  asha ashot aslan astrid augusto awa aylin ayesha aziz azamat babak bakyt baltasar barbara barnabas bartosz basil beatrice beatriz
  bekzod ben benedikt benjamin bernard bernardo berta besnik birgit bjorn blanca bogdan bohdan boris boubacar brian brigitte bruno
  camila camille carl carla carlo carlos carmen carol caroline catherine cecilia celeste celine cemal chad charles charlotte chiara
  chinedu chloe christian christina christine christopher claire clara claude claudia claudio clement colin connor cornelia cristian cristina
  cyril dagmar damir dana daniel daniela danilo dariga dario dariusz darya daulet david deborah deepak denis denise derek diana diego dieter
  dilnoza dimitar dimitri dimitris dina dinara dirk dmitri dmitry dmytro dolores domingo domingos dominik donald dorota dragan duarte
  edgar edita eduard eduardo edward efua egor eirik ekaterina elena eleni eleonora elias elif elina elisa elisabeth elizabeth
  elke ella ellen elmira elsa emanuel emeka emil emilia emilio emily emine emir emma emmanuel enrique eric erik erika erlan ernest ernesto
  esteban esther eugene eva evelyn evgeny fadi fahad faisal farah farhad farid farida farrukh fatima fatou fatoumata felipe felix ferdinand
  ferenc fernanda fernando filip filippo fiona florian fowzia frances francesca francesco francis francisco francois frank franz fred
  frederic frederik friedrich fritz gabor gabriel gabriela gabriele galina gaspar georg george georges georgi georgina gerald gerard gerhard
  german ghassan gheorghe giorgi giorgos giovanni giulia giuseppe gloria gonzalo gordon goran graham grace graciela greta gregor gregory
  grzegorz guido guillermo gulmira gulnara gunnar gustav gustavo hadi hafiz haile hal hamid hamza hana hanna hannah hans harald harold
  harriet harry hasan hassan hector heidi heinrich helen helena helga helmut hendrik henri henrik henry herbert hilda hiroshi holger hugo
  hussein ian ibrahim ida idris ignacio igor ilham ilia ilona ilya imran ina ines inga ingeborg inger ingrid ioana ioannis irena irina irma
  isaac isabel isabella isabelle isidro ismail istvan ivan ivana ivo jaan jack jacob jacques jakob jakub jamal james jamila jan jana jane
  janet janez janina jarmila jaroslav jasmin jason javad javier jean jelena jennifer jens jeremy jerome jesper jessica jesus jiri joan
  joana joanna joao joaquin johan johann johanna johannes john jon jonas jonathan jordi jorge jose josef josefina joseph josette joshua joy juan
  juana judith julia julian juliana julie julien julio jurgen justin kaisa kamal kamila karen karim karin karl karla karolina katarina katarzyna kate
  katerina katharina kathrin katja katrin kayode kemal kenji kenneth kerstin kevin khadija khaled khalid kiran kirill kirsten
  klara klaus kofi kojo konstantin konstantinos kristian kristina krzysztof kurt kwabena kwame ladislav laila lars lasse laszlo latifa laura laurent
  layla lea leila lena lenka leo leon leonard leonardo leonid leopold leslie leticia levan liam lidia lilian liliana lina linda lisa
  ljubica lorenzo louis louise luc luca lucas lucia luciano lucie ludmila luis luisa lukas luis lydia lyudmila madina magda magdalena magnus
  mahmoud maja maksim malek malika mamadou manuel manuela mara marc marcel marcela marcelo marcin marco marcos marcus marek margaret margarita
  margit maria mariam mariana marianne marie marija marina mario marisol mariusz marjan mark markus marta martha martin martina martyna mary maryam
  marwan masha mateo mateusz mathias matteo matthew matthias maurice mauricio max maxim mayra mehdi mehmet mei melissa mercedes mia
  michael michal michel michele miguel mihai mihail mika mikael mikhail mikko mila milan milena milica milos mina mira miriam mirjana mirko miroslav
  modou mohamed mohammad mohammed moises monica monika moses muhammad murat musa mustafa mykola nadia nadezhda naomi nargiza nasser natalia
  natalya natasha nathan nawal nazar neil nelson nenad nicholas nicolas nicole niels nigel nikhil nikita nikola nikolai nikolaos nikolay nikos nils nina
  nino noah noel noor nora norbert norma nour nurlan octavio odile ola olaf oleg oleh oleksandr oleksiy olena olga oliver olivia olivier olof
  omar oscar oskar osman ousmane pablo pamela paolo pascal patricia patrick paul paula paulina paulo pavel pavlo pawel pedro per peter petar
  petr petra petros petru philip philippe pierre pilar piotr plamen priya qasim rachel radek radoslav radu rafael rahim rahul raimundo rainer raisa raj rajesh
  ralf ramiro ramon ramona rana randa rania raquel rashid raul raymond rebecca reem reinhard rene renata rene rhoda ricardo richard rita robert
  roberto robin rodrigo roger roland roman rolf romain ron rosa rosalia rosana rosaura rosemary roxana ruben rudolf rustam ruslan ruth saad sabina sabine
  sadiq said saida salah salim salma salome samantha samir samuel sandra sanjay sara sarah sasha saule sean sebastian selim selma serge sergei
  sergey sergio serhiy shahid sharif sheila sibusiso sidi sigrid silvia simon simona simone sipho sofia sofie solange soledad somchit sonia
  sonja soren stanislav stefan stefania stefano stella stephan stephanie stephen steven stojan sulaiman sultan sunil susan susana svante
  svetlana sven svitlana sylvia tadeusz tamar tamara tanja tania tariq tatiana tatyana teodor teresa terje thandi thandiwe theo theodor theresa thomas tibor tiina
  tim timo timur tobias tom tomas tomasz toni tova tsegaye ugo ulrich ulrike umar urban ursula uwe valentin valentina valeria valerie valery vanessa
  vasco vasil vasily vasyl vera veronica veronika victor victoria viktor viktoria vincent violeta virginia vitaly vittorio vlad vladimir vladislav
  volodymyr waleed walter wanda wanjiku werner wiktor wilhelm will william willem wolfgang xavier yaakov yael yamina yan yana yanis yannick yaroslav yasmin
  yevgeny yolanda youssef yulia yuri yury yusuf yuki yves yvonne zafar zahra zainab zara zdenek zeynep zoe zofia zoltan zoran zsofia zura zurab
`);
