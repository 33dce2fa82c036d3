export type Gender = 'female' | 'male';

const FEMALE = `aaliyah aarti aase abbey abbi abbie abby abena abi abigail ada adaeze adaobi adelaide adele adeline aditi adriana adrianne adrienne adwoa agatha agnes agneta agnieszka agota aideen
  aika aiko ailbhe aileen ailsa aimee aine aino aisha aishwarya aisling aitana akane akanksha akari akemi akiko akosua alana alanis alanna alaya alba alberta alejandra aleksandra alessandra alessia
  alexa alexandra alexia alexis alfre alia alice alicia alina alisha alison alissa aliyah allegra allison allyson alma alva alycia alyson alyssa alyvia amaia amaka amal amala amalia amanda amandla
  amara amber amel amelia amelie ami amina aminata amparo amrita amruta amy ana anabel anais anamaria ananya anastasia anastasiya andie ane anette anezka anfisa angela angelica angeliki angelina
  angeline angharad angie anika anita anja anjali anjana anjelica ankita ann anna annabel annabella annabelle annabeth annaleigh annalise annalynne anne anneke anneli annelie annelise annette annie
  annika annlouise annmarie anouk anoushka ansa anthea antoinette antonella antonia anupama anupriya anushka anya aoife aparna apolline arabella araceli archana aretha ariadne ariana arianna ariella
  arielle arisa arlene arya asami asha ashanti ashlee ashleigh ashling ashlyn asin asli astri astrid asuka athena audra audrey audrina aunjanue aurelia ava avantika avril aya ayaka ayako ayane
  ayelet ayesha ayeza aylin ayse ayumi baran barbara barbra bea beatrice beatrix beatriz bebe becca becki becky beeban belen belinda bella bellamy belle benedetta benedicte bente berangere beren
  berenice bergen bernadette bernadine bernice bertha beryl bess bessie beth bethan bethany bethenny betsy bette bettina betty beulah bev beverley beverly bex bhanupriya bhavana bhumi bianca billie
  bina bindi bingbing bipasha birgit birgitta birgitte bisi blanca blanche blythe bodil bojana bola bonang bonnie bozena brandi brandy branka breanna breda bree brenda brianna brid bridget bridie
  brie brigid brigitte briony britney britt britta brittany brittney brona bronagh bronte bronwen bronwyn brooke bryony bukky burcu bushra busisiwe caitlin caitlyn caitriona caity calista callina
  camila camilla camille candace candela candice candida candis cansu caoimhe capucine cara caren carice carina carla carlotta carly carmel carmela carmen carol carole carolina caroline carolyn
  carrie caryn carys cassandra cassidy cassie catalina cate catelyn caterina catherine cathleen cathrine cathryn cathy catrin catriona cecelia cecile cecilia cecily celeste celia celine ceri cerys
  chandra chantal chantelle charis charisma charithra charlayne charlene charlize charlotta charlotte charmaine chelsea cheri cherie cheryl cheyenne chiaki chiara chie chihiro chika chimamanda
  chioma chisato chitrangada chiwa chloe chrissy christa christabel christelle christiane christianna christianne christie christina christine chyler ciara cicely cindy claire clara clare clarice
  clarissa claudette claudia claudine clea clemence clementine cleo cliodhna clodagh cloris clothilde clotilde cobie colette colleen concepcion concetta connie constance consuelo cora coralie
  cordelia corinna corinne cornelia cosima courteney courtney cree cressida cristiana cristin cristina cynthia dafne dagmar dagny dahlia daisy dalia damaris danai danica daniela daniella danielle
  danni danuta daphne darcey daria darlene dascha dasha davina dawn deanna deanne debbie deborah debra dee deena deepa deepika deepti deidre deirbhile deirdre delia delilah della delphine demelza
  demet demi denise deniz dervla desiree desislava despina devika devora dia diahann diahnna diana diane dianna dianne dimple dina dinah divya diya dolly dolores dominika donatella donna dora doreen
  doris dorota dorothea dorotheea dorothy dragana drea dree durga duru dympna eabha eartha ebba ebony ebru edie edina edith edna edwina eeva effie efua eileen eilidh eimear ekaterina elaine elcin
  elea eleanor eleanora eleftheria elena eleni eleonora elfriede eliana elif elin elina elinor elisa elisabeth elisabetta elise elisha eliza elizabeth elke ella elle ellen ellie elly elma elodie
  eloise elsa elsie elspeth eluned elva elvira elyse elyssa elzbieta emanuelle emer emiko emilia emiliana emilie emily emma emmanuelle emmeline enhle enid erica erika eriko erin erinn erma ernestine
  esha esme esmeralda esperanza esra estella estelle esther eszter ethel etsuko eudora eugenia eugenie eun eunice eva evangelina evangeline eve evelyn evelyne evie ewa fabienne fabiola famke fanny
  farah farida fatima fatma fatou fay faye federica felicia felicity fenella fern fernanda ffion fidelma finola fiona fionnghal fionnuala fionnula flavia fleur flora florence florentine folake
  frances francesca francine francoise franka freda freida freya frida frieda fumie fumiko funke funmilayo gabby gabi gabriela gabriella gabrielle gaby gail galina gamze gauri gayatri gayle geeta
  gemma genelia genevieve georgette georgia georgiana georgina geraldine gerda gergana germaine gertrude ghada gia gigi gila gillian gina ginevra ginger ginnifer ginny giovanna gisela gisele giselle
  gitte giulia giuliana giulietta gladys glenda glenys gloria glynis golda goldie golnaz golshifteh gordana goya grace gracie grainne grazi grazia grazyna greer greta gretchen gretel grethe gry
  guadalupe gudrid gudrun gugu gulse gunilla gunnel gwen gwendoline gwendolyn gwenllian gwyneth hadas hadley hafsia hagar hailee hailey halina halle hana hanae hanane hande hania hanna hannah hanne
  hanneke hannelore harriet haruka haruko hatsune hattie hatty hayley hazal hazel heather hedda hedieh hedwig hedy heidi heledd helen helena helene helga heloise hema hend henny henrietta hermione
  hester hetty hiam hideko hikari hilal hilary hilda hillary hilma hina hiroko hisako hitomi hollie holly honorine houda huma hyacinth hye ianthe ida idina ifeoma ilana ilaria ildi ildiko ileana
  ilene ilenia ilona ilse iman imani imelda imogen ina inbal indhu indira indrani ines inge ingeborg inger ingrid ingvild inka inma inori ioana iolanda iona irena irene irina iris irma irmgard
  isabeau isabel isabela isabella isabelle isadora isha ishbel ishita isla ismene isobel itziar ivana ivanka ivanna ivonne ivy izabella izzy jacinda jacinta jaclyn jacqueline jacquelyn jada jade
  jadwiga jaimie jaina jameela jana jane janeane janel janelle janet janette janhvi jania janice janie janina janine janis jasmin jasmine jaya jayne jaz jeana jeanette jeanine jeanne jeannette
  jeannie jelena jemima jemma jen jena jenifer jenn jenna jennette jenni jennie jennifer jenny jeri jessalyn jessica jill jillian jitka joan joana joann joanna joanne jocelyn jodelle jodhi jodi
  jodie joely johanna jolene jolie jordana jorja josefina josephina josephine josette josiane josie joy joyce juana juanita judi judit judith judy juhi julia juliana julianna julianne julie juliet
  juliette julissa junko jurnee justine justyna jyothika jyotika kacey kaede kaisa kaitlin kaitlyn kajal kajol kajsa kaley kalinda kalki kamala kamila kana kanae kanako kangana kaori kara kareena
  karen karin karina karine karisma karla karole karolina karoline karyn kasey kasi kasia kassandra kasumi kat kate katee katelyn katerina katey katharina katharine katherine kathie kathleen
  kathrine kathryn kathy kati katia katie katina katinka katja katrin katrina katrine katy katya kavita kavya kaya kayla kaylee kazue kazuko keala keeley keely keerthy keiko keira keisha keke kelli
  kellie kendra keren keri kerri kerrie kerstin kezia khanyi kiana kiara kiele kiera kiernan kiersten kiki kikuko kimberley kimberly kimiko kinga kira kirsi kirsteen kirsten kirsti kirstie kirstin
  kirsty kirti kitty klara klaudia koel komal konkona kotono krista kristen kristi kristie kristin kristina kristine kristy kriti kritika krysta krystal krysten krystle krystyna ksenia kumiko kyla
  kylie kyoko kyra lacey lacy laetitia laila lainie lakeisha lakshmi lana lara larissa lashana lata latasha latoya laura laurel lauren laurette laverne lavinia layla lea leah leandra leanna leanne
  leda leela leem leena leighton leila lela lena lene lenka lenora leona leonie leonor leonora leontine lerato leslye leticia letitia letizia lettie leven lexi leyla leyli lia liana liane lianne
  libby libuse lidia liesl lila lili lilia lilian liliana liliane lilias lilith lillian lillias lilly lily lina linda lindiwe lindy linette linn linnea lis lisa lisbeth lise lisette liv livia liz
  liza lizette lizzie lizzy ljiljana lois lola loles loni lorena loretta lori lorna lorraine lotte lottie louella louisa louise lowri luana lucia luciana lucie lucienne lucilla lucille lucinda
  lucrezia lucy ludivine ludmila luisa lulu luminita luna lupe lupita luz lydia lynda lyndsey lyndsy lynette lynn lynne lynsey lyra lysette lyudmila maarit maaya maayan mabel macarena maddie
  madelaine madeleine madeline madelyn madge madhuri madison mae maeve magali magda magdalena maggie maha mahira mahnaz mai maia maibritt maija maika maire mairead mairi maisie maisy maite maitreyi
  maja makenzie maki mako malaika malala malavika malena malese malgorzata mali malia malin malini mallory malu mamie mamiko mamta manami mandy manisha manju manon manuela mara marcela marcella
  marcia mared mareike maren margaret margareta margaretha margarita margaux marge margery margherita margit margo margot margret marguerite mari maria mariah mariam mariana marianna marianne
  maribel marie mariel mariella marielle marietta mariette marija marijana marika mariko marilou marilyn marin marina marisa mariska marisol marissa marit marja marjorie marketa marla marlee marlena
  marlene marlies marlo marnie maro marsha marta martha marthe marti martina martine mary maryam maryann marylin marzena masako masali mathilda mathilde matilda matilde mattea maud maude maura
  maureen maxine maya mayu mayumi mckenna meaghan meenakshi meera meg megan meghan meghna megumi mehwish melanie melina melinda melisa melissa mena mercedes meredith merja merle merritt merryn
  meryem meryl mette mhairi mia micaela michaela michela michelle michiko mieko mihaela mikaela mikako miki miku milada mildred milena milica milla millicent millie milly mimi mina minami mindy ming
  minka minna minnie minori miou mira miranda mireille miren mireya miriam mirjana misaki misato mischa missi mithila mitsuko miyu miyuki mizuki moeka moira mollie molly momoko mona monica monika
  monique morag morena morfydd morgana morgane morven moya mrunal muireann mumtaz muriel myfanwy mylene myra myriam myriem myrna myrtle nadezhda nadia nadine nadira nadja naglaa nagore naima najwa
  nana nanci nancy nandita nanette naoko naomi naomie narges nargis nasim nastassja natacha natalia natalie natalya natascha natasha nathalie natsuki natsumi nawel nayanthara nazanin neda neela
  neelam neena neetu negar neha nell nella nellie nerea nerys neslihan nesrin neta nettie neus neve nevena ngozi nia niamh nichelle nicole nicolette nicollette nidhi niecy nieves nika nikki nikole
  nimrat nina niousha nithya nkechi nobuko noee noelle noemi noemie nokuthula nola noma nomvula nomzamo nona noomi nora norah noreen noriko norma nour nuala nura nurgul nuria nushrratt nusrat
  octavia odalys odette odeya odile ofelia oksana olena olenka olesya olga olimpia olive olivia olwen olympia omotola ona oona oonagh ophelia ophelie oprah oriana orla orlagh orlaith orly orna
  ornella ottilie outi ozge padma padmini paige paivi pallavi paloma pamela paola paoli paolla parinaz parineeti parminder parvathy parvati parveen pascale patrice patricia patsy patti patty paula
  paulette pauliina paulina pauline pegah peggy penelope penny perdita peri pernilla pernille petra petula philippa philomena phoebe phylicia phyllida phyllis pia pilar pinar piper pippa pirjo
  polina polly pooja poonam poorna poppy portia prachi pratibha preity priscilla priya priyamani priyanka prudence puja queenie quinta quvenzhane rachael rachel rachelle radha radhika radhikka radka
  rae rafaella raffey ragnhild raima rajshri rakul ramona rani raquel rasha rashida rashmika rasika rathna raveena raya rayna razane reba rebecca rebeka rebekah reem reema refilwe regena regina
  reiko reina reka rekha renata renate renee retta revathi rhea rhian rhianna rhiannon rhoda rhona rhonda ria richa rie rihanna riitta rika rikako rikke riko rima rina rinko risa rita ritu rituparna
  roberta rochelle rocio roisin roma romane romi romina romola romy rona ronda ronit ronni rooney roopa rosa rosalba rosalie rosalind rosalinda rosaline rosalyn rosamund rosamunde rosanna rosanne
  rosaria rosario rose roseanne rosella roselyn rosemarie rosemary rosetta rosie rosita roslyn rossy rowena roxane roxanna roxanne roxolana roya roza ruba rubina ruby rukmini rukshar rumer ruth
  ruthie ruxandra rym ryoka ryoko rytasha saara saba sabina sabine sabrina sachiko sade sadie saeko saffron safia saira sajal saki sakshi sakura salima sallie sally salma salome samantha samara
  samia samira sana sanaa sanam sandhya sandra sandrine sanjana sanne sanya saoirse saori sara sarah sari sarika sarita sarka sasheer saskia satomi satsuki satu savita sawako sayaka sayani sayantika
  sayuri scarlett sedef seema selena selin selina selma sepideh seren serena serenay sessue setareh setsuko shabana shaghayegh shailene shakira shalini shani shania shanice shaniqua shanley shanna
  shanola shantel shari sharlene sharmila sharon sharvari shauna sheena shefali sheila shelley shelly sheona sheri sherilyn sherri sherrie sherry sheryl sheyi shiho shihoko shilpa shira shiri shirin
  shirley shizuka shlomit shobhana shohreh shoko shona shonda shoshana shraddha shreya shriya shruti shweta sian sibel sibyl sibylla sidse sidsel siena sienna sierra signe sigourney sigrid sigrun
  sile silvana silvia silvie simi simona simran sinead siobhan sioned siri sissy sive siw skye smita smriti sneha snezana sobhita sofia sofie sofiya solange soledad soleil solene solveig sonakshi
  sonali sonam sondra songul soni sonia sonja sonoya sonya sooyoung sophia sophie soraya sorcha sosie sridevi srishti stacie stana stefania stefanie steffi stella stephanie stockard subhashree sue
  sumiko sumire sunniva supriya surbhi surveen susan susana susanna susannah susanne sushmita susi susie sutton suzan suzanna suzanne suzette suzy svetlana swara swati sybil sylvana sylvia sylvie
  taapsee tabatha tabitha tae taina tais takako tala tali talia tallulah tamako tamannaah tamar tamara tameka tamera tami tamika tammy tamsin tamzin tanisha tannishtha tanuja tanushree tanvi tanya
  tara taraji taraneh tarja taryn tatiana tatum tatyana tawnee tawny taís tegan teodora terele teresa teri terri tess tessa thalia thandeka thandi thandie thandiwe thea thelma theodora theresa
  therese thomasin thora tia tiana tiffani tiffany tig tiina tijana tika tilda tilde tillie tillotama tilly timothea tina tisha tiwa tomoko tomoyo tonya torah tori tosca tova tove toyin tracey
  tracie tricia trine trish trisha trista trixie trude trudy tuba tulin tumi tuppence tuva tyra ulla ulrika ulrike uma una urmila ursula urszula urvashi usha uta uzo vaani vahina valentina valeria
  valerie valorie vanessa vanna vasiliki velma vera verena verity verna veronica veronika veronique vesna vicki vicky victoria vida vidya viktoria vilma vinessa viola violante violet violeta
  violetta viorica virginia virginie vita vittoria viveca viveka viviana viviane vivica vivien vivienne vlasta waheeda wakana wamiqa wanda wendy whitney whoopi wieslawa wilhelmina willa wilma
  winifred winnie winona wunmi wynonna xanthe xenia xiaotong ximena xochitl xosha yaa yaara yael yami yamini yara yasmeen yasmin yasmina yasmine yayoi yekaterina yelena yeliz yesenia yetunde
  yevgenia yewande yifei ylva yoko yolanda yolande yootha yoshiko yoshino yosra yui yuka yukana yukari yukiko yuko yulia yuliya yumeko yumi yumiko yuriko yvette yvonne zahra zainab zandile zanele
  zara zareen zaria zawe zazie zbigniewa zdenka zeb zeenat zelda zendaya zenia zerrin zeynep zinaida zineb zita ziyi zoe zoey zofia zohra zoi zooey zora zorica zosia zoya zozibini zsa zsofia zsuzsa
  zuleikha zuleyka zuri zuzana zyra`;

const MALE = `aamir aarav aaron aayush abdul abdullah abel abhay abhinav abhishek abraham abubakar adalberto adam adan adebayo adeel adewale adeyemi adil aditya adnan adolf adolfo adolph adrian
  adrien afonso agoston ahad aharon ahmad ahmed aidan aiden aitor ajay ajith akhil akihiro akin akinola akio akira aksel akshay akshaye aku al alain alan alasdair alastair alban albert alberto albin
  alden aldo alec alejandro aleksandar aleksander aleksandr aleksei alessandro alessio alexander alexandre alexandros alexandru alexei alf alfie alfonso alfred alfredo alistair allan allen allu
  alonso alonzo aloysius alphonse alun alvaro alvin alyosha amadeo amadeus ambrose amir amitabh amjad amol amos amr amrish anand anatole anatoli anatoly anders andras andre andreas andrei andrej
  andres andrew andrey andrzej andy anees aneurin angad angelo angus anil anirban anirudh ankit ankur annu ansel anson antero anthony antoine anton antonio antonis antony antti anubhav anupam anurag
  anwar aparshakti apostolos ara arbaaz archibald archie ari arie aris aristotle arjay arjun arkadi arkady arlo armand armando armie armin arnaud arne arnold arnon arsenio arshad arthur artie arto
  arturo artyom arulnithi arun arvid arvind aryan asa asad asante asbjorn asher ashish ashok ashton ashutosh asier asif asim assaf assane athanasios atle atlee atli atsushi atticus atul augie
  augustine augusto augustus aurelien austin avi avishai avner avraham axel ayad ayan ayotunde ayushmann aziz babatunde babil balakrishna balazs baldur baltasar barkhad barnabas barnaby barney
  barrie barry bart bartek bartholomew bartosz basil bassem bastian bastien baz beau bela ben benedict benedikt benicio benito benjamin bennett benno benny benoit bernard bernardo bernd bernie bert
  bertie bertil bertrand bevan bharat bhushan bhuvan bijan biju bilal bill billy birger bjarne bjorn bjørn blaine bo boaz bob bogdan boguslaw bojan bokeem boleslaw boman bong bongani boris boyapati
  boyd brad bradford bradley brady brahmanandam bram brandon branko braxton brendan brendon brent brenton bret brett brian brock broderick brody bronson bruce bruno bryan bryant bryn bud bulent
  burghart burt buster byron cal caleb callan callum calum calvin camden carl carlo carlos carmine carson carter cary caspar casper cassian cassius cathal caua cecil cedric cem cesar chace chad
  chadwick chaim chandan charl charles charlie charlton chas chaske chauncey chay chazz chet chevy chidi chinedu chip chiranjeevi chiwetel christian christof christoffer christoforos christoph
  christophe christopher christos chuck chuku chukwudi chunky cian ciaran cillian ciro claes clancy clarence clark claude claudio claus clay clayne clayton cleavon clem clemens clement cliff
  clifford clifton clint clinton clive clovis clyde cody colby cole colin collin colm colman colton colum conan conleth conn connor conor conrad constantin constantine cooper corbin corey cormac
  cornelius cornell cory cosmo craig crispin cristi cristian cristiano cristobal curt curtis cyril cyrus czeslaw dacre dafydd dag daichi daiki daisuke dale dalton damian damien damon damson dan dane
  daniel daniele danila danilo danish danny dante dany dario darius dariusz darko darragh darrel darrell darren darrin darryl darshan darsheel daryl dashawn dashiell dave daveed davey david davide
  davy dax dean deandre declan deepak dejan del delroy demarcus demetri demetrius demian dempsey denes denholm denis dennis denzel deon derek dermot derren derrick desi desmond detlev dev devanand
  devid devin devonte dexter dhanush dharmendra dhruv diarmuid dick diego dieter dietrich dileep dilip dimitri dimitrios dimitris dino diogo dirk divyenndu djimon dmitri dmitry dolph domenico
  domhnall dominic dominick dominik don donal donald donatello donnell donnie donovan doron doug dougal dougie douglas dougray dragan dragos drazen dror duane duarte dudley dule dulquer duncan dusan
  dustin dwayne dwight dylan eamon eamonn earl eason eben ebrahim ed eddie eddy edgar edin edmund edoardo edouard eduard eduardo edvard edvin edward edwin eero efraim efrem efren egbert eiji einar
  eion eitan eivind eka eladio eli elia elias elijah elio eliot elliot elliott elmer elmo elmore elon elton elvis elwood elyas emanuel emeka emeric emil emile emilian emilio emir emlyn emmanuel
  emmet emmett emory emraan emre endre engelbert engin enoch enrico enrique enver enzo eoghan eoin ephraim erdal erez eric erich erick erik erkan erlend ermanno ernest ernesto ernie ernst errol
  erwan erwin eryk esa esai eskil espen esteban ethan etienne ettore euan eubie eugene eugenio eustace evander evangelos everett evgeny ewan ewen eyal eyvind ezekiel ezra fabian fabien fabio fabrice
  fabrizio fahad fahadh fahri faisal faran fardeen fares farhan farid farooq farouk fausto fawad federico fedor fele feliks felipe felix femi ferdinand ferenc fergal fergus fernand fernando feroz
  feroze fidel filip filippo filippos finbar finlay finn fionn flavio florian florin floyd flynn forrest fotis francesco francis francisco franck franco francois frank franklin franz fraser fred
  freddie freddy frederic frederick frederik fredric fredrik fridtjov friedrich fritz fumihiko fumiya fyodor gabor gabriel gad gael gajraj gaku ganesh gareth garfield garret garrett garrison garry
  garth gary gaspard gaston gaurav gautam gautham gavin gbenga geir gene gennadi gennady gennaro genzo geoff geoffrey georg george georges georgios georgy geraint gerald gerard gerardo gerhard gerry
  gert gethin geza ghassan gheorghe giacomo giampaolo gian giancarlo gianfranco gianmarco gianni giannis gideon gidi gil gilbert gilberto giles gilles gino giorgio giovanni girish giuliano giulio
  giuseppe gleb glen glenn glyn glynn godfrey goffredo gonzalo gopichand goran gordon gorm goro gosha gottfried gotz govinda grady graeme graham grant greg gregg gregoire gregor gregory griff
  griffin grigori grigoris grzegorz guido guillaume guillermo gulshan gunnar gunther gurmeet gus gustaf gustav gustave gustavo guy gwilym gyles haakon haaz haim hajime hakan hakeem hakim hakon hal
  haldor halit haluk halvard hamish hamza hank hannes hans harald harish harlan harley harman harold haroun harrison harry harsh harshvardhan haruki harvey hassan hayao hayato heath hector heikki
  heiner heinrich heinz helmut henning henri henrik henrique henry herb herbert herman hermann hernan herschel herve hideaki hidekazu hideki hideo hidetoshi hideyuki himanshu himesh hinnerk
  hippolyte hiram hiro hirohiko hiroki hiroshi hiroyuki hisashi hisham hlomla holt homer horace horacio horatio horatiu horst howard howie hrithik hubert hudson hugh hughie hugo humayun humphrey
  hunter hussein huw hylton hywel iain ian ibrahim idan ido idris idriss ieuan ignacio ignat ignatius igor ike ikechukwu ilias ilker ilkka ilya imanol imran imre imtiaz inaki indrajith ingar ingmar
  ingolfur ingvar inigo innokenty ioan ion ionut ira irfan irrfan irvin irving irwin isaac isaach isaiah isao ishaan ishmael ishwak ismael issei istvan itay itzik ivan ivar ivo ivor iwan izaak jaap
  jabari jacek jack jackky jackson jacky jacob jacques jaden jae jaeden jafar jagapathi jago jahi jai jaideep jake jakob jakub jaleel jalen jamaal jamal jamar jamel james jamey jamil janne jannik
  jannis janos janusz jared jarek jari jarkko jarmo jaromir jaroslav jaroslaw jarred jarrett jarrod jarvis jason jasper jatin javier javon jay jayam jayaram jayasurya jayden jean-marc jeb jed
  jedediah jeetendra jeff jefferson jeffery jeffrey jelani jem jemaine jenith jens jensen jeppe jerald jeremiah jeremie jeremy jermaine jermyn jerod jerome jerrod jerry jerzy jesper jesse jesus
  jethro jharrel jide jim jimmi jimmy jindrich jiri jisshu jitendra joachim joakim joao joaquim joaquin jock joe joel joey johan johann johannes john johnathan johnathon johnnie johnny jon jonah
  jonas jonathan jonathon jonjo jonny jono jools jordi jorge jorgen joris jorma jorn jory jose josef joseph josh joshua josiah joss jouko jovan jozef jozsef juan judah judd jude juha jukka jules
  julian juliano julien julio julius juliusz jun junichi junji junpei jurgen jussi justin justus jørgen kaan kaare kabir kad kadeem kagiso kahan kal kalle kamal kamau kamran kane kappei karan kareem
  karel kari karim karl karoly karra karsten karthi kartik kartikeya kaspar kasper katsuhiro katsuhito katsuyuki kayvan kazimierz kazuhiko kazuhiro kazuki kazuma kazunari kazuo kazuya keanu keegan
  keenan kees kehinde kei keiichi keiji keir keisuke keith kel kelechi kellan ken kenan kendrick kenichi kenji kenjiro kenneth kenny kenta kentaro kenton kerem kermit kerr kevin keyshawn khaled
  khalid khalil khary kichcha kiefer kieran kieron kilian kimmo kingsley kip kirill kirk kivanc kiyoshi kjell klaus kobe kodi kofi kohei koichi koji koki konrad konstantin konstantinos koratala
  kostas kostja kosuke kotaro krishna kristian kristof kristofer kristoff kristoffer krzysztof kumail kumar kumud kunal kunchacko kunle kurt kurtis kurtwood kwame kyle lachlan ladislav lajos lakeith
  lal lalit lamar lambert lamorne lance landon larry lars lasse laszlo laurence laurent lauri lavar lawrence lazar lazaro leander leandro lebo lech lefteris leif leland lennie lenny leo leon leonard
  leonardo leonid leonidas leopold leopoldo leroy les lester leszek lev levar levente levi levon lew lewis lex liam libero lijo lin-manuel lino linus linwood lionel liviu ljubisa llewellyn lloyd
  logan loic lokesh lon lonnie lonny lorcan lorenz lorenzo lorne lothar louis lowell lubomir luc luca lucas lucian luciano lucien lucio lucius ludi ludovic ludwig luigi luis luiz lukas lukasz luke
  luther lyle lyman lyndon maarten mac maciej mack mads magnar magnus mahershala mahesh mahmoud mahsun makis maksim malachi malachy malcolm malek malik mammootty mamoru manav mandla manfred mani
  manish manny manoj manolis manolo mansoor manu manuel marc marcel marcell marcello marcelo marcin marco marcos marcus marek mariano mario marius mark markku markus marlon marquis marshall martijn
  martin marton marty martyn marv marvin marwan masaaki masahiro masakazu masaki masanori masaru masashi masato masaya masi mason massimo mateo mateus mateusz mathew mathias mathieu mathis matias
  mats matt matteo matteus matthaus matthew matthias matthieu matti mattia mattias matty maurice mauricio maurizio max maxim maxime maximilian maximiliano maximillian maxwell maynard mehcad mehdi
  mehmet mekhi melvil melvin menahem merlin mervyn micah michael michalis michel michelangelo michiel mick midhun miguel mihai mihaly mikaal mikael mike mikel mikey mikhail mikkel mikko miklos miko
  miles milo milos milton minoru mircea mirko miro miroslav miroslaw misha mitch mitchell mitsuaki mitsuo mitsuru moe mogens mohamed mohammad mohammed mohanad mohanlal mohib mohit mohsen moises moni
  monte monty mordecai moritz morris mort morten mortimer moses moshe mostafa muhammad mukesh murali murat murray murugadoss mustafa mykelti myles myron nabil nacho nadav naga nagarjuna nakuul
  nandamuri naoki naoto naseeruddin nasser natalio nate nathan nathaniel naveen navid nawazuddin ncuti neal nebojsa necati ned neeraj neil neill nejat nels nelson nenad neri nestor nev neville niall
  nic nicholas nick nickolas nico nicodemus nicolae nicolaj nicolas nicolo niels nigel nik nikhil niklas nikola nikolai nikolaj nikolaos nikolas nikolaus nikos niles nils nimrod nithiin nitin nivin
  nnamdi noah noam noboru nobuhiro nobunaga nobuo nobuyuki noel nolan noman nonso norbert norio norman numan nuno nyle obadiah obinna octavian octavio oded ofer oguz ohad oisin okezie oladele olaf
  olafur olav ole oleg oliver olivier olle olli ollie olof olu olumide olusegun omar omari omer omid ondra ondrej onur oren orlando orson orville osama osamu oscar oskar osman ossie osvaldo oswald
  otakar otis otto ovidiu owain owen oyvind ozan ozcan ozzie ozzy paapa paavo pablo paco paddy padraig pal panagiotis pankaj panos paolo paresh pascal patrick patrik paul paulo pavel pavol pawan
  pawel payman peadar peder pedro peer pej pekka penn pepe percival percy pertti pete peter petr petri petros petteri peyman phil philip philippe phillip phineas pier pierce pierfrancesco pierre
  pierrick piers piet pieter pietro pilou pio piotr pontus poul prabhas prabhu prakash pranav prasad prateik preben predrag preston prithviraj prosenjit przemyslaw pulkit puneeth pyotr quentin quim
  quincy quinton raaj rade radek radim radu rafael rafal rafe raffaele rafi rafiq raghav raghubir ragnar rahul raimund rainer raj rajat rajeev rajesh rajinikanth rajiv rajkumar rajkummar rakesh
  rakshit ralph rami ramin ramon ramsay ramy rana ranbir randal randall randeep randolph randy ranga ranveer ranvir raoul raphael rashad rasheed rashid rasmus raul rauno ravi ray rayan raymond raza
  razvan recep reda reece reg rege reggie reginald regis reid reijo reinhard reinhold renato renji reo reuben rex reynaldo reza rhett rhydian rhys rian ricardo riccardo richard richie rick rickie
  ricky ridley rik rikiya ringo rishab rishabh rishi risto riteish ritesh riz roald rob robbie robby robert roberto robson rocco rod roddy roderick rodger rodion rodney rodolfo rodrigo roel rogelio
  roger rohan rohit roland rolando rolf rolland romain romeo romesh ron ronald ronan ronny rory roschdy roscoe ross rostislav rowland roy ruairi ruaridh ruben rubens rudi rudolf rudolph rudy rufus
  rui rune rupert ruslan russ russell rusty ruy ryan ryland ryo ryohei ryosuke ryota ryotaro ryszard ryuichi ryunosuke sachin sadao saeed saif saiju sajid sal saleh salim salva salvador salvatore
  sameer samer sami samir sammy sampo samson samuel samuli sandeep sandor sandro sanjay sanjeev santeri santhosh santiago santino sarath sascha sasson sathyaraj satish satoru satoshi saul saurabh
  saverio sayed scott seamus sean sebastian sebastien segun seiji selim selton semyon sendhil serban serge sergei sergey sergi sergio serkan seth seun severin seymour shaan shahab shahid shahroz
  shahrukh shakti shamier shammi shamzu shane shankar shaquille sharad sharlto sharwanand shashi shatrughan shaun shawn shazad sheheryar shekhar sheldon shelton shemar sherif sherlock sherman
  sherwin shia shigenori shigeru shin shingo shinichi shinichiro shinji shintaro shinya shiv shiva shivin shlomo shmuel shmulik shohei shoji shola shota shotaro showtaro shreyas shubham shuhei shuli
  shun shunsuke sid siddhant siddharth siddique sidharth siegfried sigmund sigurd sigurdur silambarasan silas silvano silvester silvio simbu simon simu sinan sindre sinqua sion sipho sivakarthikeyan
  sizwe skeet slavko slawomir slobodan sohai sohail sohum soichiro solly solomon sondre sooraj sope soren sosuke soubin spencer spiro spyros srdan srdjan srikanth stan stanislas stanislav stanislaw
  stanley stanton stavros stefan stefano stefanos steffan steinar stelios stellan stepan stephan stephane stephen sterling steve steven stewart stig stipe stojan struan stu stuart subhash sudeep
  sudeepa sudheer sudhir sukumar sulaiman sulevi suniel sunil suraj suresh suriya surya sushant susumu svatopluk svein sveinn sven sverre svetozar swann sylvain sylvan sylvester szymon søren tad
  tadanobu tadashi tadeusz tadhg tahar tahir taichi taika taisto taisuke takahiro takanori takashi takaya takayuki takehiro takehito takeshi takumi takuya talfryn tamas tamer tapio taran tarek tariq
  taron tarun tate tatsuhisa tatsuya tatu tavis tawfeek taye tcheky ted tedd teddy teemu tendai teppo terence terje terrance terrell terrence teruyuki tetsuo tetsuya tevin thabo thad thaddeus
  thalapathy thanasis thelonious themba theo theodor theodore theodoros thiago thibault thierry thodoris thom thomas thorbjorn thorsteinn thorsten thorwald thulani thure tiago tibor tigmanshu tilo
  tim timo timofey timothee timothy timur titus tjark tobey tobi tobias tobin todd toks tolga tom toma tomas tomasz tomer tomislav tommaso tommi tommie tommy tomohisa tomokazu tomos tony topher topi
  torben torbjorn tore torkel torsten toru toshihiro toshio toshiro toshiyuki tosin tovino travis tremaine trent trenton trevon trevor tristan trivikram trond troy truman trym trystan tsahi tshepo
  tsutomu tudor tuncel tunde tuomas tusshar tuvia ty tye tyler tylor tymon tyree tyrell tyrese tyrone tyrus tzachi tzi uche uday udi udo ulf ulises ullas ulric ulrich ulysses umberto unax unshou
  upendra uri usman utkarsh uwe vaclav vadim valentin valerio vangelis varun vasco vasile vasili vasilis vasily vassilis vaughn vegard veikko venkat venkatesh vern vernon vesa vetrimaaran vic victor
  vidar vidyut viggo vihaan vijay vijayan vikas vikash vikram vikrant viktor vilhelm vin vince vincent vincente vincenzo vineet vineeth vinicio vinnie vinod vipin vipul virat virgil vishal vishnu
  vitaly vito vitor vittorio vivaan vivek vlad vladan vladimir vlado vojtech volker vondie vsevolod vuk vusi vyacheslav wade wael wagner wahaj waldemar waldo wale waleed wallace wally walt walter
  walton warren warwick wataru waylon wayne wendel wendell werner wes wesley wieland wil wilbur wiley wilf wilfred wilfrid wilhelm wilhem will willard willem william willie willis wilmer wim
  winfried winston winton witold wladyslaw wlodzimierz wojciech wolfgang woodrow woody wotan wyatt wynton xan xander xaver xavier xolo yahya yair yakov yaniv yann yannick yannis yaroslav yash yasser
  yasufumi yasuhiro yasunori yasuyuki yavuz yegor yehuda yevgeny yigal yilmaz yinka yoav yogesh yogi yohei yoji yonatan yorgos yosef yoshiaki yoshihiro yoshimasa yoshimitsu yoshio yoshitsugu
  yoshiyuki yossi yosuke yotam yousef youssef yuichi yuichiro yuji yukihiro yul yusef yusuf yusuke yutaka yuuki yvan yves zac zach zachariah zacharias zachary zachery zack zafer zaheer zaid zain zak
  zakes zakhar zaki zane zbigniew zdenek zdravko zdzislaw zebulon zeca zeke zeljko zeno zeppo ziad ziggy zlatan zlatko zoltan zoran zsolt zubair zvi zygmunt øyvind łukasz`;

const EITHER = `addison adi aki alex ali alix amit andrea ariel ashley aubrey avery ayo bailey blair blake bobbie bobby bryce cam cameron campbell carey casey cass channing charley chris corin dakota
  dana darcy darian devan devon dominique drew ellis emanuele emerson emery evan finley fran frankie gabriele gal georgie gwyn haley haru hayden hikaru jackie jaime jamie jan jean jess jessie jessy jo
  jody jojo jordan kai kaoru karey kay kelley kelly kelsey kendall kerry kim kiran kit kody kris laurie lee leigh lesley leslie lindsay lindsey lior lou mackenzie makoto mandip marian marion marley
  mel merrill michal michele mickey mika mo moran morgan nat natsu nicky nicola niki nikita nino noa ori parker pat payton perry peyton quinn reese regan remi remy rene riley robin roni ronnie rowan
  sacha sam sandy sasha shai shannon shay shea shelby sidney simone skyler stacey stacy stevie sunny sydney taylor terry toby toni tracy val vivian wynn yoon yuki yuri yuval`;

/**
 * First names of many languages, in lower case and without accents, with whose they are. Left out is what is as often
 * an ordinary word, a place or a surname ("Hope", "Paris", "Lincoln").
 */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | 'either'> = new Map([
  ...FEMALE.split(/\s+/).map((name): [string, Gender] => [name, 'female']),
  ...MALE.split(/\s+/).map((name): [string, Gender] => [name, 'male']),
  ...EITHER.split(/\s+/).map((name): [string, 'either'] => [name, 'either']),
]);

/** First names that are as often a place or a company. */
export const ALSO_PLACES = new Set(
  'paris sydney florence austin dallas houston madison lincoln jackson georgia virginia carolina victoria brooklyn savannah vienna adelaide jordan israel chad kenya india china denver memphis max marvel dakota montana brittany alexandria melbourne perth grace hope faith joy will may april june'.split(
    ' ',
  ),
);
