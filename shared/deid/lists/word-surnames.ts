/** Last names that are words of the language too, and that lists of names leave out for it. Alone they say nothing. */

import { words } from './sets.ts';

export const WORD_SURNAMES = words(`
  abbey abbot ache acorn acre adder alder alderman allday allgood almond angel apple archer armour arrow ash askew
  bacon badger bailey bailiff baker ball ballad banks banner barber bard barker barley barn barnes baron barrel
  barrow baskett bass batchelor bath bathe batten bay beach beadle beak bean bear beard beaver beck bee beech bell
  bellow bench bend berry best bible biggs birch bird bishop bison black blackbird blackwater blade blank blaze bliss
  blood bloom blossom blow blue blunt board boast bold bolt bond bone bones book boot booth boots bottom bound bow
  bowl bowler box boxer boy brace bracken brand brass bread breeze brewer brick bridge bridges brierly bright brisk
  broad brock brook brooks broom brothers brown browning brush buck bucket budd bugle bull bullock bumble bunch bundy
  burden burn burns bush butcher butler butter butters button butts cable cage cake calf camp candle cannon canon
  canter card carder carpenter carrier carter cartwright carver case cash casket castle catch causey cave chaff chalk
  challenger chamberlain chambers champion chance chandler chapel chaplin chapman chard charity chase cheer cheers
  cherry chestnut chew child childs christian christmas church churchill clapper clay claypool cleaver clement clerk
  cliff close cloud clover coal coals coates cobble cock cocks coffee coffin coke cold colt comb comfort cook cooper
  cope copper cork corn corner cotton couch court cousins coward cowman cox crab craft crane craven cream creek crisp
  croft crook cross crow crowe crown cruise crumb crump cry cuff culver curd cure curry curtain cutter dale dance
  danger dark darling dart dash dawn day days deacon deal dean dear death dew diamond dick dickens dipper diver dock
  doe dollar dolphin dormer dove down downs drake draper draw drew drinkwater driver drum drummer duck duke dunk dust
  dyer eagle earl early earnest east easter eaves ebb elder elm emerald england english ever ewe fair fairbanks
  fairchild fairweather faith falcon fall falls false farmer farrier farrow fast faucet favor feather fells fence
  fennel fern ferry field fields finch fine finn fish fisher flack flagg flame flash flax fleet fletcher flint flood
  flower flowers fly forbes force ford fore forest forester forge foster fountain fowl fowler fox france frank free
  freeman french friday friend friends frost fry fuller funk furlong gage gain gale gallop gallows gamble game gander
  garden gardener gardner garland garlick garrison gates gay gem gentle gentry giant gift giles gill glass glazier
  glover goad goat godbold goddard gold golden goldfinch good goodbody goodchild goodenough goodfellow goodman
  goodnight goodwin gore gosling gospel grace grain grange grant grave graves gray grayling great greaves green
  greenwood grey grieve grime grip grist gross grove groves grub guard guest guide gull gun gunner gutter guy hack
  hail hale hall halls ham hammer hand hands hard hardy hare harp harper harrow hart harvest hatch hatcher haven hawk
  hawks hay hayes haywood hazard hazel head headley heal heard heart hearth heath heaven hedge hedges hemp herd
  herring hide high hill hills hind hinge hitch hive hoare hobby hogg hold holder holiday hollow holly holy home
  honey hood hook hope hopper horn horne horse house household howl huff hull hunt hunter hurst husband ice inch
  ingle innocent ireland iron irons ivory jack jade jaggers jay jewel jewell jolly joy judge judges junior just
  justice kay keel keen keep kernel key keys kidd kill kilt kind king kings kirk kitchen kite knapp knight knock knot
  knott lace lad lake lamb lamp land lander lane lard lark lash last latch laugh law lawless lawn lay leach leader
  leaf lean leap leather ledger lemon lent less light lilly lily lime line link lion list little livingstone loader
  lock locke lodge loft lofty long longbottom looker lord lot love loveday lovejoy lovelace loveless lovely lover low
  luck luckett lusty lynx mace maiden maidment major male mallet mallow maltster man mann march mariner mark marks
  marrow marsh marshall marten martin mason mass mast masters mates may mayor mead meadows meek mellow merchant mercy
  merry middle midwinter mild miles mill miller mills miner minor mint mist mitten mole money monk month moody moon
  moor moore moors morrow moss mount mountain mouse munday musk mustard nail nation nettle new newcome newman nice
  nicely night nightingale noble noon north northern nun nunn nurse nutt nutter oak oakes oats ocean old orange
  orchard organ otter outlaw oven overall owl page paige pain paine painter pair palmer pan pant paradise park parker
  parlour parrot parson parsons partridge paste patch patient paw pay peace peach peacock peak pear pearl peck peel
  peer pen pence penny pepper peppercorn perch perk perks petty pew pheasant philpot pick pickle pickles pie pigeon
  pike pilgrim pillow pine pink piper pitcher pitman pitt pitts place plain plant plater platt play pleasant plough
  plum plumb plume plummer pocket poet pole pond pool poole poor pope port porter post potter potts pound power
  powers pratt pray preacher press pretty price pride priest prime prince prior proctor profit proud providence
  prudent pudding puddle pugh pull purple purse quail quick quill quilt quinn race rack rain raines rake ram
  ramsbottom rand ransom rash rattle raven ray read reading ready reaper reason record red redhead redman reed reeve
  reeves rest rhodes rice rich riches rider ridge right ring risk rivers roach road roads robin rock roe roll rolls
  roof rook roper rose ross round rounds row rowe royal ruck rudd rudder rule rump rush rust rye sable sack saddler
  sadler safe sage sailor saint sale sales salmon salt salter sand sandal sands sargent sauce savage saver savory
  sawyer saxon say scales scott seal sealey seaman search season seed self seller service settle sewell sexton shade
  shadow shakespeare shank shard sharp sheen sheep sheets shell shepherd sheriff shield shine ship shipman shoemaker
  shook shore short shovel shuffle sick side silk silver simmer simple sinclair singer singleton sink sinner skelton
  skill skinner skipper slack slate slater slaughter sleep sleight slim slippers sloan slow small smallwood smart
  smiles smiley smith smoke smooth snape snare snead snell snipe snow soar sole somers song soul south sparks sparrow
  spear speed speight spell spence spicer spider spindle spink spring springs spry spurling squires stable stack
  staff stafford stag stagg stain stamp stanley star stark starling start steel steele steep steer stern stiff still
  stock stocks stone stones storey storm stout strange straw stream street strickland string strong stubbs sturdy
  style sugar suit summer summers swallow swan sweeney sweet sweeting swift sword tabor tall tallow tanner tape
  tapper tart tate tatter taverner taylor teal tempest temple tench tennant term thatcher thick thorn thorne thrift
  thrower thrush thunder tickle tide tiler timber times tipper toad tolls tom toogood tooth tower towers town towns
  trail traveller treasure tree trees tripp trodden trout trow trowel true truelove trueman trump trumper truss trust
  tuck tucker tuft tull turnbull turner turnip tussle twin twine tyler uncles underhill underwood upright urban usher
  vale valentine vane venus verity vessel vicar vice vine vines virgin virtue wade wagstaff wain walker wall walls
  walters ward warden warder ware warner warren wart wash waters watt waxman way waylen wayward wealth weaver webb
  wedge weeks weight welcome well weller wells welsh west western whale wheat wheeler wheelwright whip whisker white
  whitehead whitehouse whitewood wick wicks widow wild wilder will willis willow winch wind winder windmill window
  wine wing wings winner winter winters wire wisdom wise wish witness witty wolf wood woodcock woodhouse woods
  woodward wool word wordsworth work workman worm worth worthy wren wright yard yates year yellow yeoman yew young
  youngblood younger youngs
`);
