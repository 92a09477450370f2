/// Words of the names of Dutch places, municipalities and provinces, in their plain form.
///
/// They are the words of three letters and more in the columns PLAATSNAAM, GEMEENTENAAM and PROVINCIE
/// of DUO's lists of locations of primary schools (3 September 2019 and 1 October 2021, CC0), without
/// words that say more often something else, such as "bron" and "noord".
extension NameVocabulary {
  static let places = Set(placeWords.split(separator: " ").map { plain(String($0)) })
}

private let placeWords = """
  aadorp aagtekerke aalburg aalden aalsmeer aalst aalten aar aardenburg aarlanderveen aarle \
  aartswoud abbekerk abbenbroek abbenes abcoude achlum achterveld achthuizen achtkarspelen \
  achtmaal adorp aduard aerdenhout afferden agatha agelo akersloot akkrum albergen alblas \
  alblasserdam albrandswaard aldeboarn aldtsjerk alem alkmaar almelo almen almere almkerk \
  alphen altena alteveer altforst altoenae ambacht ameide ameland america amerongen amersfoort \
  ammers ammerstol ammerzoden amstel amstelveen amstenrade amsterdam andel andijk ane angeren \
  angerlo anjum ankeveen anloo anna annaland annaparochie annen anthonis apel apeldoorn \
  apelkanaal appelscha appeltern appingedam arcen arendskerke arkel arnemuiden arnhem arum \
  asperen assen assendelft asten augustinusga austerlitz avenhorn avezaath axel azewijn \
  baambrugge baard baarle baarlo baarn babberich babylonienbroek badhoevedorp baexem bakel \
  bakhuizen bakkeveen balgoij balinge balk balkbrug ballum bant bantega barchem barendrecht \
  barger barneveld batenburg bathmen bavel bedum beegden beek beekbergen beekdaelen beemster \
  beemte beers beerta beerzerveld beesd beesel beets beetsterzwaag beijerland beilen belfeld \
  bellingwolde belt beltrum bemmel bennebroek bennekom benningbroek benschop bentelo \
  benthuizen bergambacht bergeijk bergen bergentheim bergharen berghem bergschenhoek beringe \
  berkel berkelland berkenwoude berkhout berlicum berltsum bernheze betuwe beugen beuningen \
  beusichem beveland beverwijk biddinghuizen biervliet biest biezenmortel biggekerke bilt \
  bilthoven bingelrade binnen bitgummole bladel blaricum blauwhuis bleiswijk bleskensgraaf \
  blesse blije blijham blitterswijck bloemendaal blokker blokzijl boazum bocholtz bodegraven \
  boeicop boekel boelenslaan boer boerakker boijl bolsward bommel boornbergum borculo borger \
  born borne bornerbroek bornwird borsele borssele boskoop bosschenhoofd bourtange \
  bovenkarspel bovensmilde boxmeer boxtel braamt braassem brabant brakel breda bredevoort \
  breedenbroek breezand breklenkamp breskens breugel breukelen brielle britsum broec broek \
  broekhuizenvorst broekland broeksterwald bronckhorst brouwershaven bruchem bruchterveld \
  bruinisse brummen brunssum buchten budel buggenum buinen buitenkaag buitenpost bunde bunnik \
  bunschoten burdaard buren burg burgerbrug burgh burgum burum bussum cadier cadzand \
  callantsoog capelle casteren castricum chaam clinge cocksdorp coevorden colijnsplaat \
  compascuum cothen cranendonck creil cromvoirt cuijk culemborg daarle daarlerveen dal dalen \
  dalerpeel dalerveen dalfsen damwald dantumadiel darp dedemsvaart deest deil deinum delden \
  delfgauw delfland delft delfzijl denekamp dennenburg deurne deurningen deursen deventer \
  didam diemen diepenheim diepenveen dieren diessen diever dinkelland dinteloord dinther \
  dinxperlo dirkshorn dirksland dodewaard doesburg doetinchem doezum dokkum dolder domburg \
  dongen donk donkerbroek doorn doornenburg doornspijk doorwerth dordrecht dorplein dorst \
  drachten drachtstercompagnie drechterland dreischor drempt drenthe dreumel driebergen \
  drieborg driebruggen driehuis driehuizen driel driewegen drijber drimmelen drogeham \
  drogteropslagen dronryp dronten drouwen drunen druten duiveland duiven duivendrecht duizel \
  dungen dussen duurstede dwingeloo earnewald easterein easterlittens eastermar easterwierrum \
  echt echteld echten echtenerbrug eck edam ede ederveen eede eefde eelde eelderwolde eemdijk \
  eemnes eemsdelta een eenrum eerbeek eersel ees eesveen eethen eext eexterveen egchel egmond \
  eibergen eijsden eind eindhoven einighausen ekehaar elburg elim ell ellecom elsendorp \
  elshout elsloo elspeet elst emmeloord emmen emmer empe emst engwierum enkhuizen ens enschede \
  enschot enter epe epen epse erica ermelo erp esbeek esch escharen espel est etten everdingen \
  ewijk exloermond exloo exmorra eygelshoven eys ezinge farmsum feanwalden ferwert fijnaart \
  finsterwolde fleringen flevoland foxhol franeker frieschepalen friesland fryske fryslan \
  gaanderen galder gameren garderen garmerwolde garnwerd garyp gassel gasselte \
  gasselternijveen gastel gauw geertruid geertruidenberg geervliet geesbrug geesteren geffen \
  gelderland geldermalsen geldrop geleen gelre gelselaar gem gemert gemonde genderen \
  gendringen gendt genemuiden gennep gent gerkesklooster geul giesbeek giessenburg giessendam \
  gieten gieterveen giethoorn gilze glimmen glind goedereede goeree goes goirle gooise \
  gorinchem gorredijk gorssel gouda gouderak goudriaan goudswaard goutum goy graauw grafhorst \
  graftdijk gramsbergen grashoek grathem grave gravendeel gravenhage gravenmoer gravenpolder \
  gravenzande grevenbicht griendtsveen grijpskerk grijpskerke groede groenekan groenlo \
  groesbeek groessen groet grolloo groningen gronsveld grootebroek grootegast grootschermer \
  grou grubbenvorst gulpen gytsjerk haaften haaksbergen haalderen haamstede haaren haarle \
  haarlem haarlemmerliede haarlemmermeer haarlo haarsteeg haarzuilens haastrecht haelen \
  hagestein haghorst halderberge halfweg hall halle hallum halsteren ham handel hank hansweert \
  hantumhuizen hapert haps harde hardenberg harderwijk hardinxveld haren harfsen haringvliet \
  harkema harkstede harlingen harmelen harreveld harskamp hasselt hattem hattemerbroek haule \
  haulerwijk hauwert havelte hazerswoude hedel heeg heel heelweg heemskerk heemstede heenvliet \
  heer heerde heerenberg heerenbroek heerenhoek heerenveen heerewaarden heerhugowaard \
  heerjansdam heerle heerlen heesch heeswijk heeten heeze hegelsom hei heibloem heide heijen \
  heijningen heikant heiligerlee heiloo heinenoord heinkenszand heino hekendorp helden helder \
  helenaveen hellendoorn hellevoetsluis hellouw helmond helvoirt hemelum hemrik hendrik \
  hendrikskinderen hengelo hengevelde hengstdijk hensbroek henxel herkenbosch herkingen hernen \
  herpen herten hertme hertogenbosch herveld herwen herwijnen heteren heukelum heumen heurne \
  heusden heuvelrug hexel heythuysen hierden hijken hijum hillegom hilvarenbeek hilversum \
  hindeloopen hippolytushoef hoedekenskerke hoef hoeksche hoenderloo hoensbroek hoeve \
  hoevelaken hoeven hof hogeland holland hollands hollandsche hollandscheveld hollum holten \
  holthees holwerd holwierde hommerts honselersdijk hoofddorp hoogblokland hooge hoogeloon \
  hoogerheide hoogersmilde hoogeveen hoogezand hooghalen hoogkarspel hoogland hooglanderveen \
  hoogmade hoogvliet hoogwoud hoop hoorn hoornaar hoornsterzwaag horn horssen houtakker houten \
  houtigehage hubert huijbergen huissen hulsberg hulsel hulshorst hulst hulten hummelo hunsel \
  hunze huppel hurdegaryp ido ijhorst ijlst ijmuiden ijssel ijsselmuiden ijsselstein \
  ijsselstreek ijzendijke ijzendoorn ilp ilpendam ingen itens ittervoort jaarsveld \
  jacobiparochie jansklooster jansteen jirnsum jisp jistrum joosland joost joppe jorwert joure \
  jubbega julianadorp kaag kaatsheuvel kamerik kampen kamperland kamperveen kantens kapel \
  kapelle katwijk kedichem keer keijenborg kekerdom kelpen kerkdriel kerkenveld kerkrade \
  kerkwerve kerkwijk kessel kesteren kilder klaaswaal klarenbeek klazienaveen klimmen \
  kloetinge kloosterburen kloosterhaar kloosterzande klundert knegsel knipe kockengen koedijk \
  koekange koewacht koggenland kolham kolhorn kollum kollumerpomp kollumerzwaag kommerzijl \
  koningsbosch koningslust kootstertille kootwijkerbroek kornhorn kortenhoef kortgene kotten \
  koudekerk koudekerke koudum krabbendijke kraggenburg kreileroord krim krimpen krimpenerwaard \
  krommenie kronenberg kroon kropswolde kruiningen kruisland kudelstaart kuinre kwadendamme \
  kwadijk kwintsheul laag laarbeek lamswaarde landerd landgraaf landsmeer langbroek langedijk \
  langenboom langeveen langeweg langezwaag langweer lansingerland lattrop leek leende leens \
  leerbroek leerdam leersum leeuwarden leeuwen leiden leiderdorp leidschendam leimuiden lek \
  lekkerkerk lekkerland lekkum lelystad lemele lemelerveld lemmer lent lepelstraat lettele \
  leudal leunen leur leusden leuth leuvenheim leveroy lewedorp lexmond lichtenvoorde liempde \
  lienden lierderholthuis lieren lierop lieshout liessel lievelde limbricht limburg limmen \
  lingewaard linne linschoten lioessens lippenhuizen lisse lisserbroek lith lithoijen lobith \
  lochem loenen loenersloot lomm loo loon loosbroek loosdrecht lopik lopikerkapel loppersum \
  losser lottum lunteren lutjebroek lutjegast luttelgeest lutten luttenberg luxwoude \
  luyksgestel maarheeze maarn maarsbergen maarssen maarten maartensbrug maartensdijk maas \
  maasbommel maasbracht maasbree maasdam maasdijk maasdriel maasgouw maashees maasland \
  maassluis maastricht macharen makkinga makkum malden manderveen mantgum maren margraten \
  maria mariahout mariaparochie marienberg marienheem marienvelde markelo marken marknesse \
  marren marrum marsum marum mastenbroek maurik mechelen meddo medemblik meeden meedhuizen \
  meerkerk meerlo meern meerssen meerstad meeuwen megchelen megen meierijstad meijel melderslo \
  melick meliskerke melissant menaam meppel meren merkelbeek merselo meteren meterik \
  metslawier mheer michielsgestel middelaar middelbeers middelburg middelharnis middelie \
  middelstum middenbeemster middenmeer midlum midsland midwoud mierde mierden mierlo mijdrecht \
  mijnsheerenland mildam milheeze mill millingen milsbeek minnertsga miste moer moerdijk \
  moergestel moerkapelle molenaarsgraaf molenhoek molenlanden molenschot monnickendam monster \
  montferland montfoort montfort mook mookhoek moordrecht moorveld muiden muiderberg mullem \
  munein munnekeburen munnekezijl munstergeleen muntendam mussel musselkanaal naaldwijk \
  naarden nagele namen nassau neder nederasselt nederhemert nederhorst nederweert neede neer \
  neerijnen neeritter neerkant nes netersel netterden nibbixwoud nicolaasga niedorp niekerk \
  nietap nieuwaal nieuwdorp nieuwegein nieuwehorne nieuwendijk nieuwer nieuwerbrug nieuwerkerk \
  nieuweroord nieuweschans nieuwkoop nieuwkuijk nieuwland nieuwlande nieuwleusen nieuwolda \
  nieuwpoort nieuwstadt nieuwveen niftrik nigtevecht nij nijbroek nijeholtpade nijemirdum \
  nijensleek nijeveen nijkerk nijkerkerveen nijland nijmegen nijverdal nispen nisse nissewaard \
  nistelrode noardburgum noardeast noordbroek noordeloos noorden noordenveld noordhoek \
  noordhorn noordoostpolder noordscheschut noordwijk noordwijkerhout noordwolde nootdorp norg \
  notter nuenen nuis nuland numansdorp nunspeet nuth obdam ochten odijk odiliapeel odilienberg \
  odoorn oedenrode oeffelt oegstgeest oene oentsjerk oever oijen oirlo oirsbeek oirschot \
  oisterwijk okkenbroek oldambt oldeberkoop oldebroek oldeholtpade oldehove oldekerk oldelamer \
  oldemarkt oldenzaal oldetrijne oler olst ommen ommeren onstwedde ooij ooltgensplaat oostburg \
  oostdijk oosteind oosterbeek oosterbierum oosterblokker oosterend oosterhesselen oosterhout \
  oosterland oosternijkerk oosterstreek oosterwolde oosterzee oosthuizen oostkapelle oostrum \
  ooststellingwerf oostvoorne oostwold oostzaan ootmarsum opeinde opende ophemert opheusden \
  opijnen oploo opmeer oppenhuizen opperdoes opsterland oranjewoud ospel oss ossendrecht \
  ossenzijl otterlo ottersum ottoland ouddorp oudebildtzijl oudega oudehaske oudehorne \
  oudelande oudemirdum oudenbosch oudenhoorn ouder ouderkerk oudeschild oudeschoot oudewater \
  oudheusden oudkarspel oudorp oudwoude ouwsterhaule overasselt overberg overbetuwe overdinkel \
  overflakkee overijssel overloon overveen ovezande paesens pancras pannerden panningen \
  papendrecht parrega paterswolde paulowna peel peize pekela pernis pesse petten philippine \
  philipsland piershil pieterburen pijnacker pingjum plantage poederoijen poeldijk polsbroek \
  poortugaal poortvliet post posterholt prinsenbeek puiflijk punthorst purmerend puth putte \
  putten puttershoek raalte raamsdonk raamsdonksveer rading raerd randwijk ransdaal rasquert \
  ravenstein ravenswaaij reahus reduzum reek reeuwijk reimerswaal rekken renesse renkum \
  renswoude reusel reutum reuver rheden rheezerveen rhenen rhenoy rhoon ridderkerk ried riel \
  riethoven rietmolen rijen rijkevoort rijn rijndijk rijnsaterwoude rijnsburg rijp \
  rijpwetering rijsbergen rijsenburg rijsenhout rijssen rijswijk rilland rinsumageast rixtel \
  rockanje roden rodenrijs roderwolde roelofarendsveen roerdalen roermond roggel rolde \
  roodeschool roosendaal rosmalen rossum roswinkel rotsterhaule rotterdam rottevalle rottum \
  rouveen rozenburg rozendaal rucphen ruinen ruinerwold rumpt rutten ruurlo ryptsjerk saasveld \
  sambeek santpoort sappemeer sas sassenheim sauwerd schagen schagerbrug schaijk schalkhaar \
  schalkwijk scharendijke scharnegoutum scharsterbrug scharwoude scheemda scheerwolde \
  schellinkhout schermerhorn scherpenisse scherpenzeel schiedam schiermonnikoog schijf \
  schijndel schildwolde schimmert schinnen schinveld schipluiden schoondijke schoonebeek \
  schoonhoven schoonoord schoonrewoerd schoorl schoot schouwen schuinesloot schutsloot \
  sellingen serooskerke sevenum sexbierum sibculo sibrandabuorren siddeburen siebengewald \
  silvolde simpelveld sinderen sintjohannesga sittard slagharen sleen sleeuwijk sliedrecht \
  slochteren slootdorp sloten sluis sluiskil smallingerland smallingerlnd smilde sneek \
  soerendonk soest soesterberg someren sommelsdijk son sondel souburg spaarndam spakenburg \
  spanbroek spankeren spannum spaubeek spierdijk spijk spijkenisse sprang sprundel stad \
  stadskanaal stampersgat standdaarbuiten staphorst stavenisse stavoren stede stedum \
  steenbergen steenderen steensel steenwijk steenwijkerland steenwijkerwold stegeren steggerda \
  stein stellendam sterksel stevensbeek stevensweert steyl stichtse stiens stolwijk \
  stompetoren stramproy streefkerk strijen stroe stuifzand sudwest sumar surhuisterveen \
  surhuizum susteren suwald swalmen swifterbant tegelen terblijt terborg terheijden terherne \
  terkaple termunterzijl ternaard terneuzen terschelling terschuur terwispel terwolde \
  teteringen teuge texel teylingen thesinge tholen thorn tiel tiendeveen tienhoven tienray \
  tijnje tilburg tilligte tjalleberd tjerkwerd tolbert toldijk tolkamer tollebeek tonge tricht \
  tubbergen tuil tuitjenhorn tuk tull twello twente twenterand twijzel twijzelerheide twisk \
  tynaarlo tytsjerk tytsjerksteradiel tzum tzummarum ubbergen uddel uden udenhout uffelte \
  ugchelen uitgeest uithoorn uithuizen uithuizermeeden ulestraten ulft ulicoten ulrum \
  ulvenhout ureterp urk urmond ursem usquert utrecht utrechtse vaals vaassen valburg \
  valkenburg valkenswaard valthe valthermond varik varsselder varsseveld vasse vecht veen \
  veendam veenendaal veenhuizen veeningen veere veessen veghel veld velddriel velde velden \
  veldhoven velp velsen velserbroek ven venen venhorst venhuizen venlo vennep venray verlaat \
  vessem vianen vierlingsbeek vierpolders vijfheerenlanden vijfhuizen vijlen vilsteren vinkel \
  vinkeveen vlaardingen vlagtwedde vledder vleuten vlieland vlierden vlijmen vlissingen \
  vlodrop voerendaal vogelenzang vogelwaarde volendam volkel vollenhove voorburg voorhout \
  voorschoten voorst voorthuizen vorden vorstenbosch vortum vossemeer vragender vreeland vries \
  vriescheloo vriezenv vriezenveen vroomshoop vrouwenparochie vrouwenpolder vught vuren \
  waadhoeke waal waalre waalwijk waard waarde waardenburg waarder waardhuizen waarland wachtum \
  waddinxveen wagenberg wagenborgen wageningen walcheren walterswald wamel wanneperveen \
  wanroij wanssum wapenveld wapse wapserveen warder warffum warmenhuizen warmond warns \
  warnsveld warten waskemeer waspik wassenaar wateringen waterland wedde weerdinge weere \
  weerselo weert weesp wehe wehl weidum weiteveen wekerom well wellerlooi welsum wemeldinge \
  wenum wergea werkendam werkhoven wernhout wervershoof wesepe wessem westbeemster westbroek \
  westdorpe westendorp westerbeek westerbork westerbroek westereen westeremden westergeest \
  westerhaar westerhoven westerkwartier westerlee westerveld westervelde westervoort \
  westerwolde westkapelle westknollendam westland westmaas weststellingwerf westvoorne \
  westwoud westzaan weurt wezep wezup wichmond wiel wierden wieringerwaard wieringerwerf \
  wiesel wijchen wijdemeren wijdenes wijdewormer wijhe wijk wijlre wijnandsrade wijngaarden \
  wijnjewoude wijster wilbertoord wildervank wilhelminadorp wilhelminaoord willebrord \
  willemsoord willemstad wilnis wilp wilsum winschoten winssen winsum wintelre winterswijk \
  wirdum wissenkerke witharen witmarsum wittem wiuwert wjelsryp woensdrecht woerden woerdense \
  wognum wolden woldendorp wolfheze wolphaartsdijk woltersum wolvega wommels woold workum \
  wormer wormerland wormerveer woubrugge woudenberg woudrichem woudsend wouw wouwse wytgaard \
  yde yerseke ysbrechtum ysselsteyn zaamslag zaan zaandam zaandijk zaanstad zalk zaltbommel \
  zandberg zandeweer zandpol zandt zandvoort zeddam zee zeeland zeerijp zeewolde zegge zegveld \
  zeijen zeist zelderheide zelhem zenderen zetten zevenaar zevenbergen zevenbergschen \
  zevenhoven zevenhuizen zierikzee zieuwent zijderveld zilk zoelen zoelmond zoetermeer \
  zoeterwoude zoom zoutelande zoutkamp zuidbroek zuidermeer zuiderwoude zuidhorn \
  zuidlaarderveen zuidland zuidlaren zuidoostbeemster zuidplas zuidschermer zuidwolde \
  zuilichem zundert zuthem zutphen zwaag zwaagdijk zwaanshoek zwaluwe zwammerdam zwanenburg \
  zwartebroek zwartemeer zwartewaal zwartewaterland zwartsluis zwijndrecht zwolle
  """
