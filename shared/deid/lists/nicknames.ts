/** First names and what people make of them: all of a line may be one person. Our own list. */

import { phrases } from './sets.ts';

export const NICKNAMES: readonly string[] = phrases(`
  margaret maggie meg peggy peg marge margie greta rita madge mags maisie daisy
  robert bob bobby rob robbie bert rab robin
  william will bill billy liam willie wills willy
  elizabeth liz lizzie beth betty bess bessie eliza libby lisa betsy elsie lilibet liza
  richard dick rick ricky rich richie dickie
  john jon jack johnny jackie jock jonny
  james jim jimmy jamie jem
  charles charlie chuck chas chip
  edward ed eddie ted teddy ned
  thomas tom tommy
  joseph joe joey jody
  michael mike mick mickey mikey micky
  katherine kate kathy katie kit kay kat cath kitty
  kathryn kathy kate katie kat
  emmanuel manuel manny
  manuel manny
  stanley stan
  jeffrey jeff
  laurence larry laurie
  anne annie nan nancy
  christine chris chrissy tina
  isabel bella izzy belle
  catherine katherine kathryn cathy kathy kate katie kitty kay kat cath kathleen
  ann anne anna annie nan nancy hannah
  mary molly polly mamie may minnie marie maria
  dorothy dot dottie dolly thea
  eleanor ellie nell nellie nora ella lenora
  patricia pat patty trish tricia patsy
  patrick pat paddy rick
  susan sue susie suzie suzanne
  barbara barb babs barbie bobbie
  deborah deb debbie debs
  jennifer jen jenny jenn
  jessica jess jessie
  rebecca becky becca bex
  samantha sam sammy
  samuel sam sammy
  alexander alex al sandy xander alec sasha lex
  alexandra alex sandra sandy lexi sasha
  andrew andy drew
  anthony tony ant
  benjamin ben benny benji benjie
  christopher chris kit topher
  christina christine chris chrissy tina kirsty
  daniel dan danny
  danielle dani
  david dave davey davy
  donald don donny
  douglas doug dougie
  francis frank frankie
  frances fran frankie fanny francie
  frederick fred freddie freddy rick
  gabriel gabe
  gabriela gabby gaby
  geoffrey jeffrey geoff jeff
  george georgie geordie
  gerald gerry jerry
  geraldine gerry ger
  gregory greg
  harold harry hal
  henry hank harry hal
  helen nell nellie lena ellen
  isabella isabel bella izzy belle
  jacob jake
  jacqueline jackie jacqui
  janet jan
  jonathan jon jonny jonno
  joshua josh
  judith judy jude
  julia julie jules
  kenneth ken kenny
  kimberly kim kimmy
  lawrence laurence larry laurie lars
  leonard len lenny leo
  leslie les
  louis lou louie
  louise lou lulu
  lucille lucy lucille
  martha marty mattie patsy
  martin marty
  matthew matt matty
  matilda tilly mattie
  maximilian max
  melissa mel missy
  melanie mel
  nathaniel nathan nat nate
  nicholas nick nicky nico
  nicole nikki nicky
  oliver ollie
  olivia liv livvy
  pamela pam
  peter pete petey
  philip phil pip
  philippa pip pippa
  priscilla cilla prissy
  rachel rach shelly
  raymond ray
  ronald ron ronnie
  roger rog
  rosemary rose rosie
  russell russ
  sarah sally sadie
  sebastian seb bas
  sharon shaz shazza
  gary gaz gazza
  barry baz bazza
  darren daz dazza
  terence terry tel tezza
  stephen steven steve stevie
  stephanie steph stevie
  stuart stu
  sylvester sly
  theodore ted teddy theo
  theresa teresa terry tess tessa tracy
  timothy tim timmy
  valerie val
  veronica ronnie vera
  victor vic
  victoria vicky vic tori
  vincent vince vinnie vin
  virginia ginny ginger
  walter walt wally
  winifred winnie freda
  zachary zach zack
  abigail abby gail
  adelaide addie ada
  agnes aggie nessie
  albert al bert bertie
  alfred alf alfie fred
  amanda mandy
  amelia millie amy
  angela angie ange
  arthur art artie
  beatrice bea trixie bee
  bernard bernie
  bridget biddy bridie bride
  caroline carrie carol caz
  cecilia cece celia cissy
  charlotte lottie charlie char
  clarence clar
  constance connie
  cynthia cindy
  delores lola dolores dolly
  edith edie
  edmund ed ned ted
  emily em emmy millie
  emma em emmy
  ernest ernie
  esther essie hettie
  eugene gene
  evelyn evie eve
  florence flo flossie florrie
  gertrude gertie trudy
  guadalupe lupe lupita
  francisco paco pancho cisco
  jose pepe joselito
  jesus chuy
  ignacio nacho
  enrique quique
  eduardo lalo
  alberto beto
  roberto beto
  guillermo memo
  manuel manny manolo
  maria mari mariquita
  rosario charo
  concepcion concha conchita
  dolores lola
  refugio cuca
  graciela chela
  isabel chabela
  rafael rafa
  antonio tono toni tony
  alejandro alex ale
  fernando nando
  hernando nando
  vicente chente
  santiago santi chago
  agnieszka aga
  katarzyna kasia
  malgorzata gosia
  aleksandra ola
  zbigniew zbyszek ziggy
  stanislaw staszek stan
  krzysztof krzysiek kris
  tomasz tomek
  piotr piotrek
  jan janek
  jadwiga jadzia
  zofia zosia
  zuzanna zuzia
  wojciech wojtek
  grzegorz grzesiek
  mikhail misha
  aleksandr sasha
  dmitri dima mitya
  vladimir vova volodya
  ekaterina katya
  anastasia nastya stacy
  svetlana sveta
  tatiana tanya
  natalia natasha
  yevgeny zhenya
  ivan vanya
  mohammed mohamed muhammad mo
  abdullahi abdi
  abdirahman abdi
  fatima fatuma fati
  khadija khadra
  ibrahim ibra
  oluwaseun seun
  oluwatobi tobi
  oluwaseyi seyi
  olufunmilayo funmi
  babatunde tunde
  folasade sade
  temitope temi tope
  chukwuemeka emeka
  chidinma chidi
  ngozi ngo
  nkechi kechi
  remedios remy
  corazon cora
  consolacion chona
  siobhan shiv
  caoimhe keeva
  padraig podge paudie pat
  seamus shay
  diarmuid derry
  tadhg tim
  deirdre dee
  maureen mo
  fionnuala nuala
  lionel bluey leo
  montgomery monty
  reginald reg reggie
  rodney rod
  roderick rod roddy rory
  rosalind ros roz
  rosamund ros roz
  rupert bert
  sidney sid
  solomon sol
  marisol sol
  thaddeus thad tad
  ulysses lys
  vernon vern
  wilfred wilf
  wilhelmina mina willa minnie
  jacinta jaz
  jasmine jas jaz
  jasleen jas
  harpreet harry
  gurpreet gary
  balwinder bal
`);
