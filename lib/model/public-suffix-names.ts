/**
 * Names under which others register theirs, by country: `acme.co.uk` is registered under `co.uk`. From the Public
 * Suffix List (ICANN part, 2026-11; publicsuffix.org, MPL-2.0): its second level in ASCII, but for the place names of
 * Norway and Italy and the trades of .aero. Each row: the endings, then their names; `~` stands for com, edu, gov,
 * net, org and `*` for any name.
 */
const secondLevel = `
ac,al,ba,iq,kg,kz,sy,to,vc,ye ~ mil
ae ac co gov mil net org sch
af,bh,bm,bn,bs,bt,gr,kh,lb,lr,mo,ms,sb,sc,sg,sl,ws ~
ag co com net nom org
ai com net off org
am co com commune net org
ao co ed edu gov gv it og org pb
ar ~ bet coop gob int mil musica mutual seg senasa tur
as,bf,cd,cx,cz,ie,lt,mr,pw,sx,tl gov
at ac co gv or
au ~ act asn conf id nsw nt oz qld sa tas vic wa
aw com
az ~ biz co info int mil name pp pro
bb ~ biz co info store tv
bd ~ ac ai co id info it mil sch tv
be ac
bg 0 1 2 3 4 5 6 7 8 9 a b c d e f g h i j k l m n o p q r s t u v w x y z
bi co com edu or org
bj africa agro architectes assur avocats co com eco econo edu info loisirs money net org ote restaurant resto tourism univ
bo academia agro arte blog bolivia ciencia com cooperativa democracia deporte ecologia economia edu empresa gob ia indigena industria info int medicina mil movimiento musica natural net nombre noticias org patria plurinacional politica profesional pueblo revista salud tecnologia tksat transporte tv web wiki
br ~ 9guacu abc adm adv agr aju am anani aparecida api app arq art ato b barueri belem bet bhz bib bio blog bmd boavista bsb campinagrande campinas caxias cim cng cnt contagem coop coz cri cuiaba curitiba def des det dev ecn eco emp enf eng esp etc eti far feira flog floripa fm fnd fortal fot foz fst g12 geo ggf goiania gru ia imb ind inf jab jampa jdf joinville jor jus leg leilao lel log londrina macapa maceio manaus maringa mat med mil morena mp mus natal niteroi not ntr odo ong osasco palmas poa ppg pro psc psi pvh qsl radio rec recife rep ribeirao rio riobranco riopreto salvador sampa santamaria santoandre saobernardo saogonca seg sjc slg slz social sorocaba srv taxi tc tec teo the tmp trd tur tv udi vet vix vlog wiki xyz zlg
bw ac co gov net org
by com gov mil of
bz,dm,gy,lc ~ co
ca ab bc gc mb nb nf nl ns nt nu on pe qc sk yk
ci ac asso co com ed edu go gouv int net or org
ck,er,fk,jm,mm,np,pg *
cl co gob gov mil
cm co com gov net
cn ~ ac ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mil mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj
co ~ mil nom
cr ac co ed fi go or sa
cu com edu gob inf nat net org
cv com edu id int net nome org publ
cw,fm,ky,mt,vu com edu net org
cy ac biz com ekloges gov ltd mil net org press pro tm
do ~ art gob mil sld web
dz ~ art asso pol soc tm
ec ~ abg adm agron arqt art bar chef cont cpa cue dent dgn disco doc eng esm fin fot gal gob gye ibr info k12 lat loj med mil mktg mon ntr odont pro prof psic psiq pub rio rrpp sal tech tul tur uio vet xxx
ee aip com edu fie gov lib med org pri riik
eg ~ ac eun info me mil name sci sport tv
es com edu gob nom org
et ~ biz info name
fi aland
fj ~ ac biz id info mil name pro
fr asso avoues cci com gouv greta huissier-justice nom prd tm
gd,it edu gov
ge ~ cyb llc online pvt school tnx
gg,je co net org
gh ~ biz mil
gi com edu gov ltd mod org
gl co com edu net org
gn ~ ac
gp asso com edu mobi net org
gt com edu gob ind mil net org
gu ~ guam info web
hk ~ idv
hn com edu gob mil net org
hr com from iz name
ht adult art asso com coop edu firm gouv info med net org perso pol pro rel shop
hu 2000 agrar bolt casino city co erotica erotika film forum games hotel info ingatlan jogasz konyvelo lakas media news org priv reklam sex shop sport suli szex tm tozsde utazas video
id ac ai biz co desa go kop mil my net or ponpes sch web
il ac co gov idf k12 muni net org
im ac co com net org tt tv
in ~ 5g 6g ac aero ai alumni am bank bihar biz business ca cn co coop cs delhi dr er fin firm gen gujarat ind info int internet io me mil nic pg post pro res school travel tv ub uk up us
int eu
io,tm ~ co mil nom
ir ac co gov id net org sch
jo ~ agri ai eng fm mil per phd sch tv
jp ac ad aichi akita aomori chiba co ed ehime fukui fukuoka fukushima gifu go gr gunma hiroshima hokkaido hyogo ibaraki ishikawa iwate kagawa kagoshima kanagawa kochi kumamoto kyoto lg mie miyagi miyazaki nagano nagasaki nara ne niigata oita okayama okinawa or osaka saga saitama shiga shimane shizuoka tochigi tokushima tokyo tottori toyama wakayama yamagata yamaguchi yamanashi
ke ac co go info me mobi ne or sc
ki,nr ~ biz info
km ass asso com coop edu gouv gov medecin mil nom notaires org pharmaciens prd presse tm veterinaire
kn edu gov net org
kp com edu gov org rep tra
kr ac ai busan chungbuk chungnam co daegu daejeon es gangwon go gwangju gyeongbuk gyeonggi gyeongnam hs incheon io it jeju jeonbuk jeonnam kg me mil ms ne or pe re sc seoul ulsan
kw ~ emb ind
la ~ info int per
lk ~ ac assn grp hotel int ltd ngo sch soc web
ls ac biz co edu gov info net org sc
lv ~ asn conf id mil
ly ~ id med plc sch
ma ac co gov net org press
mc asso tm
me ac co edu gov its net org priv
mg co com edu gov mil nom org prd
mk ~ inf name
ml ~ ac art asso gouv info inst pr presse
mn edu gov org
mu ac co com gov net or org
mv ~ aero biz coop info int mil museum name pro
mw ~ ac biz co coop int
mx com edu gob net org
my ~ biz mil name
mz ac adv co edu gov mil net org
na alt co com gov net org
nc asso nom
nf arts com firm info net other per rec store web
ng ~ i mil mobi name sch
ni ac biz co com edu gob in info int mil net nom org web
no dep fhs folkebibl fylkesbibl herad idrett kommune mil museum priv stat vgs
nz ac co cri geek gen govt health iwi kiwi maori mil net org parliament school
om ~ co med museum pro
pa abo ac com edu gob ing med net nom org sld
pe com edu gob mil net nom org
pf com edu org
ph ~ i mil ngo
pk ~ ac biz fam gkp gob gog gok gop gos web
pl ~ agro aid atm augustow auto babia-gora bedzin beskidy bialowieza bialystok bielawa bieszczady biz boleslawiec bydgoszcz bytom cieszyn czeladz czest dlugoleka elblag elk glogow gmina gniezno gorlice grajewo gsm ilawa info jaworzno jelenia-gora jgora kalisz karpacz kartuzy kaszuby katowice kazimierz-dolny kepno ketrzyn klodzko kobierzyce kolobrzeg konin konskowola kutno lapy lebork legnica lezajsk limanowa lomza lowicz lubin lukow mail malbork malopolska mazowsze mazury media miasta mielec mielno mil mragowo naklo nieruchomosci nom nowaruda nysa olawa olecko olkusz olsztyn opoczno opole ostroda ostroleka ostrowiec ostrowwlkp pc pila pisz podhale podlasie polkowice pomorskie pomorze powiat priv prochowice pruszkow przeworsk pulawy radom rawa-maz realestate rel rybnik rzeszow sanok sejny sex shop sklep skoczow slask slupsk sos sosnowiec stalowa-wola starachowice stargard suwalki swidnica swiebodzin swinoujscie szczecin szczytno szkola targi tarnobrzeg tgory tm tourism travel turek turystyka tychy ustka walbrzych warmia warszawa waw wegrow wielun wlocl wloclawek wodzislaw wolomin wroclaw zachpomor zagan zarow zgora zgorzelec
pn co edu gov net org
pr ~ ac biz est info isla name pro prof
pro aaa aca acct avocat bar cpa eng jur law med recht
ps ~ plo sec
pt ~ int nome publ
py ~ coop mil
qa ~ mil name sch
re asso com
ro arts com firm info nom nt org rec store tm www
rs ac co edu gov in org
rw ac co coop gov mil net org
sa ~ med pub sch
sd ~ info med tv
se a ac b bd brand c d e f fh fhsk fhv g h i k komforb kommunalforbund komvux l lanbib m n naturbruksgymn o org p parti pp press r s t tm u w x y z
sh com gov mil net org
sk org
sn art com edu gouv org univ
so ~ me
ss ~ biz co me sch
st co com consulado edu embaixada mil net org principe saotome store
sv com edu gob org red
sz ac co org
th ac co go in mi net or
tj ~ biz co go int mil name nic test web
tn com ens fin gov ind info intl mincom nat net org perso tourism
tr ~ av bbs bel biz dr gen info k12 kep mil name nc pol tel tsk tv web
tt ~ biz co info mil name pro
tw ~ club ebiz game idv mil
tz ac co go hotel info me mil mobi ne or sc tv
ua ~ cherkassy cherkasy chernigov chernihiv chernivtsi chernovtsy ck cn cr crimea cv dn dnepropetrovsk dnipropetrovsk donetsk dp if in ivano-frankivsk kh kharkiv kharkov kherson khmelnitskiy khmelnytskyi kiev kirovograd km kr kropyvnytskyi krym ks kv kyiv lg lt lugansk luhansk lutsk lv lviv mk mykolaiv nikolaev od odesa odessa pl poltava rivne rovno rv sb sebastopol sevastopol sm sumy te ternopil uz uzhgorod uzhhorod vinnica vinnytsia vn volyn yalta zakarpattia zaporizhzhe zaporizhzhia zhitomir zhytomyr zp zt
ug ac co com edu go gov mil ne or org sc us
uk ac co gov ltd me net nhs org plc police
us ak al ar as az ca co ct dc de dni fl ga gu hi ia id il in isa ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nsn nv ny oh ok or pa pr ri sc sd tn tx ut va vi vt wa wi wv wy
uy com edu gub mil net org
uz co com net org
ve ~ arts bib co e12 emprende firm gob ia info int mil nom rar rec store tec web
vg edu
vi co com k12 net org
vn ~ ac ai angiang bacgiang backan baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc binhthuan biz camau cantho caobang daklak daknong danang dienbien dongnai dongthap gialai hagiang haiduong haiphong hanam hanoi hatinh haugiang health hoabinh hue hungyen id info int io khanhhoa kiengiang kontum laichau lamdong langson laocai longan namdinh name nghean ninhbinh ninhthuan phutho phuyen pro quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh thainguyen thanhhoa thanhphohochiminh thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai
za ac agric alt co edu gov grondar law mil net ngo nic nis nom org school tm web
zm ~ ac biz co info mil sch
zw ac co gov mil org
`;

/** Where the third level is one too: states and school districts. */
const thirdLevel =
  /^(?:(?:act|catholic|nsw|nt|qld|sa|tas|vic|wa)\.edu\.au|(?:qld|sa|tas|vic|wa)\.gov\.au|[a-z]{2}\.gov\.br|[^.]+\.(?:nom\.br|sch\.uk)|(?:cc|k12|lib)\.[a-z]{2}\.us|sth\.ac\.at|(?:ltd|plc)\.co\.im)$/;

/** Both, as one table. */
export const publicSuffixes = { secondLevel, thirdLevel };
