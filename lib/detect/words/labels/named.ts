// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const named = {
  most: 4.5287,
  follows:
    '293 150 -580 30 -502 59 -643 80 -472 -3 -493 -30 -121 442 -20 -68 0 -194 60 -97 -212 -58 4 -93 389 -296 -210 -45 -282 -36 -170 -270 -174 -112 0 -191 -226 454 -13 -148 -21 -110 -133 -165 -64 -87 -278 -189 362 -133 -62 -79 -208 -191 -198 -179 0 -98 -39 -108 -96 356 0 -22 -104 -53 -107 -45 -289 10 -301 -187 355 -107 -214 -253 -257 -16 -32 -228 -5 -69 0 -255 -45 478 64 -121 -18 -25 -170 -228 -151 0 -212 -77 452 0 -161 -59 -55 -240 -112 -184 -40 -230 -150 -162 -329 453 5 -124 -286 -93 -158 -41 -283 -29 -216 -224 318',
  weights: `\
AiBPCVDbEYGXHeIgKX $b
AeCW $b)
AhIT $b.
AXGg $b9
AW $bX
AWDbEYGTHbIfKe $bXx
AWIj $bx
Aj $h
AX $hXx
AbBbCeDXEcIQJPKd $s
Aa $s)
AUEh $s.
Aa $sX
AXBaCbHSKf $sXx
Hi $sx
Aj 3!
AcGc 3"
Gc 3#
EfIc 3&
Ak 3'll
Ac 3're
Ac 3've
AkCaIYKU 3(
AeCgEVGaIRKX 3)
Ab 3*
Af 3+
AjCXEVGfIWKT 3,
Aj 3-
Jk 3-ho
AhCVEfGUIcKf 3.
Ab 3.30
Ag 3/
Bh 3/in
Ac 300
Af 3026
Aa 31
Ad 310
AYGb 312
Fc 314
Ab 315
Gc 32
Ac 320
AX 322
AU 32e
AW 32nd
AVGe 33
Af 330
AX 341
Ad 345
Gb 360
Gd 38
Gh 3900
AlCd 3:
Ak 3;
Ae 3<
Ab 3>
Al 3?
Ah 3@
AbGa 3a
APFa 3aal
AVFm 3aan
Fd 3aat
Ad 3ach
Dp 3ack
ARFd 3ada
Jf 3adu
Ai 3aff
ARFh 3afé
BhEjFWGe 3age
Ca 3ai
AQJd 3aig
AS 3ail
Af 3ain
Hi 3aio
AU 3ais
Af 3al
AQFd 3ala
AR 3ald
ARCiGg 3ale
Ai 3alk
AQ 3all
Fg 3am
Aa 3amo
Ag 3ams
Gd 3ana
Ac 3anc
AcCjEfGR 3and
AQDlGg 3ane
Gg 3ang
Ag 3ann
AbCiERIS 3ant
AYGc 3ao
AS 3apt
Ae 3ara
Je 3arc
EeGf 3ard
CfHl 3are
Jc 3ari
AQ 3ark
AR 3aro
AaBiHS 3ary
Eb 3ash
AS 3ast
AgGe 3at
AUHfIWJS 3ate
AUBb 3ato
Kc 3att
Ga 3atz
AT 3aud
ASFl 3aus
Gf 3ave
Aj 3ays
Fe 3aße
Jb 3aín
Ae 3be
Aj 3ben
AfGY 3ber
Hh 3ble
Jg 3bob
AO 3box
Aa 3by
Gg 3c
BgHp 3cal
AW 3car
Hd 3ceo
AdCg 3cer
AhIj 3ces
Hh 3cfo
AT 3cho
AVDf 3cht
ASHf 3cia
AKHd 3cio
Ah 3co
Ad 3con
Bf 3coo
Je 3cor
Hj 3cto
AO 3d's
Af 3dam
Gc 3dar
Ao 3day
AVCgEdFUGcIbKh 3de
AVEe 3del
Af 3den
AOBcDYEYFTHcIh 3der
AV 3des
ATCf 3di
Af 3dia
Ac 3die
Ai 3dio
AT 3dit
EN 3dle
ASEc 3do
ANBhHn 3dor
CXGf 3dos
AhJbKX 3dr
Hg 3dra
AUEd 3du
Ag 3dña
AdGY 3e
AeIg 3ead
ATHgIh 3eam
Ha 3ean
Ae 3eat
ALFb 3eau
AP 3ech
AQ 3ede
GaJe 3een
CdIf 3eer
Gf 3eet
Ha 3efe
ARFd 3ega
If 3ege
Ac 3eil
AdKS 3ein
Ci 3eit
Jf 3eke
ARJj 3ela
ATFg 3eld
Jf 3ele
Gg 3els
Ae 3em
Ab 3eme
Jf 3emu
AeGY 3en
ASJf 3ena
Bj 3end
Ae 3enf
ASKd 3eng
Jh 3eni
BcEJHhIeKT 3ent
ASBh 3era
Di 3ern
ARKg 3ero
Af 3err
AkCVHO 3ers
ARKi 3ert
ARFm 3ery
Ah 3esk
Ah 3est
AVBhHbKa 3eur
AR 3eze
Ae 3for
ATEa 3für
Af 3g.º
AT 3gal
Ae 3gan
AUCeHaIg 3ger
AWBc 3ght
CcEh 3gie
Hm 3gin
AR 3gio
Ag 3gr
He 3gte
AV 3gue
Eg 3gäu
AY 3gée
Gg 3ham
Kb 3han
Ae 3has
Ag 3hat
AYBUHjJe 3hef
Ac 3hen
CfGSHb 3her
Ec 3hic
Je 3hie
Ji 3hin
Dd 3hmp
He 3hod
Fm 3hof
ARGe 3hop
Aj 3hor
Hg 3hr
Gf 3hru
AV 3huy
Ad 3i'd
Ag 3i'm
ASGbIh 3ial
AQClDg 3ian
GX 3ias
Ad 3iat
DiId 3ica
ASBgFVGfHjJP 3ice
Ak 3ich
ASEnIg 3ics
Ji 3ida
Ed 3ide
Hm 3ied
Dh 3iek
AQBd 3ien
ATBfJa 3ier
Jm 3iet
Af 3iew
AXBi 3ift
Ci 3ii
Jf 3ike
Eb 3ild
Cf 3ile
Ag 3ill
AdCe 3ime
CaGX 3in
AVFeJf 3ina
Ef 3inc
AXIe 3ind
AX 3ine
AgDMEMGYHfIhJSKP 3ing
Aa 3inn
AVGh 3ino
Ad 3ins
EYIgJQKQ 3ion
APBhCi 3ior
Ag 3ipe
AOBdJiKY 3ira
HW 3ire
APBdJgKT 3iro
Fk 3irs
Am 3is
DiGa 3ise
Gb 3iso
Ad 3iss
Cc 3ist
Aa 3ita
AOGi 3ite
AiJh 3ith
Ke 3itt
AVCi 3ity
ARHh 3itz
ANCb 3ité
AR 3iva
AQ 3ivo
Jl 3ián
AdHi 3ión
Ke 3j
Ki 3jan
AhCW 3job
Fg 3jr
APJa 3jun
Kd 3k
Ae 3kar
Ae 3ken
ANBgIW 3ker
ATDf 3ket
DX 3kin
Gg 3km
DdJh 3lan
ARBb 3lar
Gi 3ldi
Dl 3lec
Ad 3led
Aj 3lei
ASCa 3ler
JT 3les
AS 3ley
DcJf 3lia
AO 3lid
Jh 3lie
AVGf 3lla
AXFaGe 3lle
IfKf 3llo
HfJY 3llr
Jj 3lly
AWGh 3los
Ai 3lth
AT 3lub
De 3lue
AX 3lvd
AXHg 3man
Ad 3may
Af 3me
Jb 3mel
Ab 3men
AQFiGc 3mer
Jg 3met
AU 3mgr
AWHf 3mi
Ka 3min
Ai 3mme
AlKb 3mos
AiJa 3mr
AgJa 3mrs
Ah 3ms
Ae 3my
AP 3n's
Ae 3na
GVHgJV 3nal
Ag 3nan
AmCU 3ncy
Jj 3nda
Ce 3nds
AW 3nea
AWBa 3nee
Af 3nen
ASGaHeIcJU 3ner
AcEcKT 3nes
Ak 3ney
Ad 3nga
Ad 3ngs
Jm 3nia
Jh 3nie
AY 3nik
Jg 3nil
Fg 3nit
Kh 3nna
AOJj 3nne
AVJo 3nny
Ab 3no
AW 3nor
Ad 3not
AVHm 3nta
ARBjCWGaHe 3nte
Be 3nts
Jl 3nty
Ac 3nês
Ab 3o
AXGf 3oad
Ag 3oan
Aj 3och
Gl 3ock
Af 3ode
Ef 3ods
Ad 3ody
AVCbEiIa 3of
Hf 3ofd
APDp 3oft
AR 3ogo
Db 3oil
EY 3ola
AdEg 3old
Ag 3ole
AT 3olo
Af 3olt
Ab 3on
ARGjKc 3ond
AOJg 3oni
AQ 3ont
Kf 3ony
DSGb 3ool
ATFfGf 3oom
ARFcGe 3oor
Fl 3oos
CVDiHc 3ora
CUDfIWJS 3ore
AX 3ori
Ac 3ork
APJc 3orn
Ah 3ors
JW 3ory
AS 3osa
Gf 3oss
Aa 3ost
AX 3ott
AVHhId 3oup
AjFiGX 3our
Ad 3out
AXGa 3ove
HgIa 3pal
AREa 3pay
CbDVEg 3per
Ah 3ple
Ag 3pm
Ib 3ppo
Bb 3prn
Hg 3pus
DiGU 3que
Al 3qui
ATBd 3r's
Jh 3rag
Ib 3ral
AaCS 3rar
Ah 3rau
EN 3rch
Gf 3rd
ASDd 3rde
Ad 3rdi
Cf 3rea
Ak 3ree
Ae 3ref
Df 3rei
AR 3rel
APHe 3rer
Ag 3rew
AX 3rge
Ic 3rh
ARCfDhKV 3ria
Df 3rib
Ae 3rid
DhFgKb 3rie
Df 3rij
Ah 3rim
AOBjHc 3rin
AXFi 3rio
AQJj 3ris
Dh 3rke
AY 3rks
AcJi 3rla
Ae 3rn
ASCe 3rno
Ad 3rof
Fg 3rom
AV 3ros
Gb 3row
Ak 3rrn
Cb 3rrt
Ch 3rse
AN 3rst
Gg 3rto
AT 3rts
AVFe 3rua
Gc 3rue
AU 3rys
AY 3rán
Dl 3ría
Ee 3sa
AW 3san
Ik 3sec
Kl 3sen
AYCh 3ser
Ae 3ses
Jc 3seu
Jf 3sie
Ae 3sig
AP 3sio
Ai 3smo
Aa 3son
ANJh 3sor
AfJV 3sr
AcDh 3st
Bk 3sta
AT 3ste
AU 3sti
AS 3sul
AMFc 3sée
Ad 3süd
An 3t's
Ak 3tag
AdEbGT 3tal
Kf 3tan
AU 3tea
AaEj 3ted
Id 3tee
AaDi 3tel
Al 3ten
AVCiDTHe 3ter
Am 3tes
AbDcFdGa 3the
Ke 3thy
Jf 3tia
ANHd 3tin
Jj 3ton
CdDXETHgIi 3tor
FhKa 3tra
ASBl 3tre
Ag 3tro
Gg 3tte
AUKe 3tti
AT 3tto
AY 3tty
He 3tua
Fe 3uai
Cc 3ual
Gj 3uay
ASFd 3ube
AQ 3uct
Aj 3uer
Ak 3uhr
Ae 3uin
AR 3ula
AW 3ult
CcGQ 3und
Kc 3une
Ag 3ung
Ad 3upe
Af 3upo
Ce 3ura
Ai 3ure
Af 3ust
Ac 3ute
De 3uur
Aa 3v
AQ 3val
AWDdJj 3van
Df 3vas
Ac 3vel
CkGf 3ver
ATFj 3via
Ab 3w/d
Fj 3weg
Gi 3wen
AUJc 3wim
Cd 3wth
Aa 3y
Ag 3yac
AP 3yer
Aj 3yor
Ce 3yst
Ef 3zer
Ca 3zum
Am 3|
Af 3·
Ai 3äch
Ag 3è
AP 3ène
AQ 3ère
Ae 3é
Ak 3–
Ag 3—
Aj 4!
AcGc 4"
Gc 4#
EfIc 4&
AkCaIYKU 4(
AeCgEVGaIRKX 4)
Ab 4*
Af 4+
AjCXEVGfIWKT 4,
Aj 4-
AhCVEfGUIcKf 4.
Ag 4/
Ab 4/w/d
Ac 400
Aa 41
Ad 410
AYGb 412
Fc 414
Ab 415
Gc 42
Ac 420
Af 42026
AX 422
AU 42e
AU 42nd
AVGe 43
Af 430
AX 441
Ad 445
Gb 460
Gd 48
AlCd 4:
Ak 4;
Ae 4<
Ab 4>
Al 4?
Ah 4@
AbGa 4a
Ag 4aben
Hd 4aber
Ag 4aces
AO 4acht
Ie 4ader
Bi 4ador
Ak 4ados
Jf 4adu
AcCbHfIg 4ager
He 4agte
Gf 4ahru
Ca 4ai
Eq 4aire
Fk 4airs
Ae 4akar
AQHl 4aker
Af 4al
Gi 4aldi
AX 4alla
AUFn 4alle
Al 4ally
Ai 4alth
Fg 4am
Ke 4aman
AH 4amer
ALEfHhIR 4ance
Ag 4and
AR 4anna
AS 4anny
AU 4ante
AV 4anza
AYGc 4ao
EM 4arch
Ja 4aren
Hh 4ario
Jc 4arla
Aa 4aría
Ae 4ask
AgGe 4at
Eh 4ater
Ck 4ator
Ac 4auer
AV 4ault
Ge 4ave
AW 4bar
Ae 4be
Jp 4beni
Ab 4bers
De 4blue
AX 4blvd
Jg 4bob
AY 4box
Aa 4by
Gg 4c
ARFh 4café
Je 4capt
EY 4care
AO 4casa
AS 4cent
Ig 4cess
Hh 4cfo
AYBUHjJe 4chef
AVCfHc 4cher
AR 4cial
Ch 4cian
Bk 4cien
ALFf 4cina
Ai 4cing
Ae 4ción
Ja 4clan
HfJY 4cllr
AT 4club
Ah 4co
Dg 4coil
Ac 4con
Bf 4coo
Je 4cor
Ad 4crew
Ah 4ctie
HhIh 4ctor
Cc 4dach
Ag 4dade
AVCgEdFUGcIbKh 4de
He 4dean
AMFg 4dega
AVEe 4del
ARHi 4dens
Hg 4dent
AO 4des
Ah 4desk
ATCf 4di
Aj 4die
Ba 4dige
Af 4dine
Jm 4dith
ASEc 4do
AQHk 4dora
Ge 4dos
AhJbKX 4dr
AfHi 4dra
AUEd 4du
AQ 4duct
Ag 4dña
AdGY 4e
Hd 4edor
AfEY 4eers
BjDh 4eira
AUBe 4eiro
Ae 4eken
Dl 4elec
Ae 4elle
Ae 4em
Hd 4eman
Gf 4emin
AeGY 4en
Ad 4ence
Ae 4enf
AW 4enst
ANHg 4enta
CTHc 4ente
ATIb 4ento
Ah 4ents
ASGb 4epot
Be 4er's
Il 4eral
AODd 4erde
Ad 4ered
Dh 4erei
AQ 4eria
Dj 4erie
Df 4erij
AUHa 4erin
Di 4erke
Df 4erly
Eh 4erra
Ak 4errn
Dh 4ería
Db 4etal
Hl 4etor
Ke 4etti
Ag 4eyac
Af 4eção
Af 4ffer
AQCaGh 4fice
Ah 4fing
Ai 4for
Aj 4fore
Ad 4frau
Af 4from
Aa 4fter
ATEa 4für
Jb 4gail
Ge 4gang
Gb 4gate
AVBc 4gent
Bg 4gger
Ie 4gica
ARFb 4ging
Ec 4goud
Ag 4gr
Ic 4hair
Ad 4half
ATGf 4hall
Cd 4hand
Ag 4has
FmGc 4haus
Ae 4have
AfCV 4head
Af 4herr
AU 4hind
ATJj 4hmet
Dd 4hmp
He 4hod
Kh 4hony
AY 4hore
Aa 4host
Hg 4hr
Bj 4hrer
Ac 4hres
AYDa 4huis
Ad 4i'd
Ag 4i'll
Ag 4i'm
AT 4iale
Ad 4iamo
Gf 4iano
APBk 4iate
Bh 4ical
Cg 4icer
Gd 4icio
Ae 4idad
AN 4ider
Ja 4iela
ATFi 4ield
AUBl 4iere
ATBc 4ight
Ci 4ii
AO 4ille
CaGX 4in
Ef 4inc
AYBc 4inee
Ia 4ines
Ac 4inês
Ad 4ione
HgIa 4ipal
AN 4ique
Am 4is
Ba 4isch
Af 4ist
Bm 4ista
Ad 4ital
Hl 4iter
Aa 4ivic
Ke 4j
AhCW 4job
Fg 4jr
Kc 4june
Ef 4jzer
Kd 4k
Gg 4km
Ac 4lanc
EbGU 4land
Ge 4lane
AX 4lant
Ca 4lass
De 4late
Gc 4latz
If 4lder
Ii 4lead
If 4lege
IY 4lent
Eg 4lgäu
AQ 4lier
DjKe 4line
HfJg 4ling
AXFm 4lion
Bd 4llar
AT 4ller
Aa 4lles
Ai 4lock
AO 4logo
APGe 4loor
AW 4los
AR 4lten
Ji 4lter
Jc 4lvia
Ce 4lyst
Ie 4mana
Je 4marc
Ad 4may
Ic 4mber
Af 4me
Ie 4mein
Je 4mel
AcCbIf 4ment
Dj 4mere
AU 4mgr
AWHf 4mi
Jl 4mira
Ad 4miss
Al 4mme
Af 4mmer
Ke 4mond
Fl 4moos
Da 4more
Hg 4mpus
AiJa 4mr
AgJa 4mrs
Jg 4mrys
Ah 4ms
Ae 4my
Jk 4n-ho
Ae 4na
Af 4nale
AY 4nato
AXJh 4nchi
Ae 4ncil
Gb 4ndar
Ac 4nden
Aa 4ndes
Je 4ndra
Cf 4neer
Jf 4neke
Je 4nena
Ag 4ners
Af 4ng.º
AkDd 4nica
Be 4nico
AdCY 4ning
ARBhChKd 4nior
Jh 4nnie
Ab 4no
Ac 4not
Cn 4nter
Ad 4ntor
Dd 4ntre
Ak 4ntro
Aa 4nuel
AX 4nuit
Ab 4o
ATEa 4oard
He 4ocal
He 4ocia
AVCbEiIa 4of
Ad 4ogna
AY 4ohan
Jf 4oira
AS 4omer
Ab 4on
EWIh 4onal
AU 4ondo
Ag 4onto
Ef 4oods
Hf 4oofd
Cc 4oper
Af 4ople
Hj 4orin
ANKg 4orth
Ad 4osta
Ag 4osto
Fb 4our
Ai 4ours
AUBj 4ouse
Cd 4owth
AU 4oyer
Ed 4pay
Ec 4phic
Jf 4phie
Gd 4pier
AR 4ping
AYGc 4piso
Fb 4plot
Ag 4pm
Ai 4post
Bb 4prn
Ad 4prof
Fe 4quai
Gj 4quay
AU 4ques
Fh 4raat
AR 4rada
Cd 4rade
AQJd 4raig
Jd 4ravi
Fe 4raße
Jb 4raín
Ie 4rces
Gf 4rd
Bg 4rday
Ff 4reau
AS 4reen
Gh 4reet
Ae 4ref
Jf 4remu
APBj 4rger
Ic 4rh
AVBb 4rice
Ka 4rick
Dj 4riek
Ji 4riet
Jl 4rine
Ad 4ring
Db 4rise
Ca 4rish
AO 4rist
AO 4rito
Ag 4rity
AUDg 4rket
DX 4rkin
AQ 4rman
Ae 4rn
AXGf 4road
Ea 4rois
GS 4ront
ATFmGg 4room
Gb 4ross
ASHhId 4roup
AYHi 4rrer
Df 4rrib
Ac 4rrow
Cb 4rrt
AVFe 4rua
Gc 4rue
Ah 4rupo
Dh 4rvas
Ai 4räch
Ee 4sa
AQFg 4sala
Ai 4sday
Ik 4sec
Af 4seil
Ag 4sels
Jc 4seu
AP 4shed
ASHk 4sher
ARGe 4shop
AXGf 4side
Ac 4sie
Ad 4sig
Ai 4sion
AUHh 4sitz
Af 4spot
AfJV 4sr
Jd 4ssor
Fd 4ssée
AcDh 4st
Hm 4stee
Af 4stel
AXCb 4ster
FdKi 4stra
AM 4stry
Ad 4süd
Dh 4tack
Ai 4taff
AP 4tage
Aa 4tain
Hn 4taio
Kd 4tan
AeCc 4tant
Ah 4tary
Ee 4tate
Ac 4tead
AR 4tech
Bd 4teur
DcFdGa 4the
Al 4ther
Cm 4tica
CSIf 4tics
Ad 4till
AbCe 4time
AcIg 4tion
Hd 4tión
AgIf 4tner
Gc 4tock
Aa 4toms
AQ 4tone
AUFi 4toor
Fg 4tor
Ha 4tore
CS 4trar
Dd 4trel
AhId 4ttee
Fe 4tube
ASHf 4tung
Ce 4tura
Ib 4ture
Df 4tuur
Ab 4uard
He 4udge
Ak 4udio
Eb 4uild
Ag 4uipe
AX 4uite
Ac 4und
Fg 4unit
Ib 4uppo
Jh 4uria
AXCd 4urno
Ca 4urse
Aa 4v
AWDf 4van
AUDh 4vane
Fh 4via
Hc 4vice
Af 4view
AT 4ward
Hd 4ware
Jc 4wim
Aj 4with
Hf 4wner
Ec 4wold
Aa 4y
Aa 4zeit
Ca 4zum
Am 4|
Af 4·
Ab 4ário
Jc 4ávio
Ah 4ärin
Ag 4è
Ae 4é
Ad 4ília
AX 4ître
AJ 4ório
Hk 4ātua
Ak 4–
Ag 4—
ASCODqElHVIQJMKe @
AaCSDkEkFdGOHTITJOKe @Xx
AODiGj @x
AiBNCgDVEeFYGhHfISKW J00000
AdBcCODPFYGRHkITKi J00001
AiBeCdDOFSGeHgJRKN J00010
AQBiCjDQEUFYHjIdJKKQ J00100
BbHb J00101
BgHiJU J00110
AjCbDfEfGgITKV J01000
CfId J01010
AXChHiIi J01100
Ab J01101
Ad J01110
AgBNCfDhFVGdIiJUKT J10000
Kj J10001
AhBXHW J10010
CcHRIb J10100
AfCaISJe J11000
Ah J11010
Ad J11100
AjCh NA
AqBUIb NX
AnBQCQDPEOFcGYHgIhJGKK NXx
AlBECODIEeFTGeHLIbJO Nx
AaBXDgEeFdGaJLKM O+
AjBRCeEiGhIj O-
APDiEr OX
AVBdChDqEpIiKL OXx
AQBSFhGfHSIc Ox
AhBkDhFcHhJe ^b
Ad ^bA
Dk ^bX
AhBiDfHiJe ^bXx
ASHh ^bx
BmFaJW ^h
AkFdJX ^hXx
Bm ^hx
AcBWDeHhJf ^s
AdBXDfHhJe ^sXx
AV a!
AY a"
AXDcIb a&
Fi a'
ASDVGfIbJdKc a(
ATBNCaEeGhHgIlJVKd a)
ATBWCbDTEdFUGfHdIiJWKe a,
AVCfGeHU a-
ATBdCbDWEbFgGhHcJbKc a.
AT a/
Gb a12
FcGY a14
Gf a22
AT a2e
Fe a3
AV a3!
AY a3"
AXDcIb a3&
Fi a3'
ASDVGfIbJdKc a3(
ATBNCaEeGhHgIlJVKd a3)
ATBWCbDTEdFUGfHdIiJWKe a3,
AVCfGeHU a3-
ATBdCbDWEbFgGhHcJbKc a3.
AT a3/
Ga a31
Gb a312
FcGY a314
ATGf a318
Aj a3200
Gf a322
Aa a3247
AT a32e
Fe a33
Fa a34
Af a35
Gd a37
AXGh a3900
Ge a3:
AOCUGaHfIh a3;
Kc a3<
Ae a3>
Gf a3?
AhCaDWGWIdJVKb a3^
Cc a3a
FhGT a3aan
Df a3abs
Ga a3ada
Cc a3ade
Hi a3adu
Fd a3age
AQ a3ail
GR a3ain
AY a3air
AWHVIc a3ale
Ah a3alk
Fh a3all
Af a3als
Ae a3ams
AU a3an
Hi a3ana
Ac a3anc
AVJh a3and
AQ a3ang
Ag a3ank
Ac a3ano
BeEhGc a3ant
Ad a3any
AYGd a3ao
BcKX a3ara
BkDV a3are
AW a3aro
Ah a3art
Ae a3ary
Gc a3as
Ac a3ase
AV a3ash
Ai a3ask
Ce a3ass
AW a3ast
AVCaET a3at
AV a3ate
AW a3ato
AY a3ats
Jg a3att
AVGc a3atz
Ge a3aus
Gc a3ave
AXKf a3ayo
Gf a3b
Bm a3ben
Ac a3ber
AY a3bij
AV a3bio
Ab a3ble
Ai a3bus
Ab a3by
Gb a3c
Ad a3can
AbCa a3cer
Ja a3che
Be a3cht
AU a3cia
DW a3cil
Gc a3cio
Gb a3da
An a3day
AaCSHY a3de
AW a3del
Ii a3der
GY a3des
AWBb a3di
Aa a3die
Ad a3dio
Gh a3dit
Ah a3dor
Ae a3dr
AP a3dre
AVFWGf a3du
AXEaKf a3e
ES a3eam
Ad a3eek
AhGg a3een
ARBfHe a3eer
AV a3el
Ai a3ele
Af a3ell
AP a3els
AYJeKd a3en
Kg a3eng
AbDeJN a3ent
GTJi a3ere
Jc a3erg
JS a3eri
AWDjGf a3ers
Jg a3ert
AaFfGS a3ery
Jf a3ese
BdCk a3est
Jf a3et
Jd a3eur
Gl a3ext
Gf a3for
He a3ger
AW a3ges
Da a3ght
AQ a3gie
Dc a3gos
AU a3gue
Dg a3gäu
AN a3ham
Jd a3han
De a3has
AVCh a3her
Dc a3hic
Ae a3hor
AU a3ial
AY a3ian
CY a3ias
CfHj a3ica
AbHRJT a3ice
Ag a3ico
DkIi a3ics
Di a3ide
Aj a3ien
AfEe a3ies
Ch a3iew
Ad a3ijk
Ae a3ike
Df a3ild
AX a3ile
CRHjKf a3ill
Ai a3ime
AaCeGb a3in
Ae a3ina
Ie a3ind
AXCfFTIdJP a3ing
Aa a3inn
Gc a3ino
BbClEVFfGSJY a3ion
Ac a3ios
Ac a3ira
Ab a3iro
ATDe a3is
AQ a3ish
Gb a3iso
Fc a3ite
Cd a3ith
Ad a3ito
Je a3itt
Cc a3ity
AU a3ité
Gc a3ive
Fb a3ivo
AS a3jan
ASBkCj a3job
AU a3ken
AY a3km
Ae a3la
Ak a3lan
Ad a3led
AX a3les
AUDg a3ley
Al a3lia
AW a3lla
AWGh a3lle
AQKa a3llo
Ef a3llp
AVGg a3los
Ad a3lot
Ae a3lth
AbJc a3man
AT a3mas
AU a3mba
Hl a3mbe
Aa a3me
AU a3men
ATBcGf a3mer
Ae a3met
AU a3mgr
Ag a3mit
APJf a3mos
Ae a3mr
Je a3my
AU a3na
AdCeDQ a3nal
Ai a3nan
AaBWCcDg a3nce
AMBfCb a3ncy
Ak a3nda
Hk a3nde
ANHd a3nds
AQ a3ne
AY a3nea
BYJg a3ner
AfJU a3nes
Ag a3ngs
Aa a3nia
AY a3nik
Jj a3nna
AiGd a3nte
AgEU a3nto
Ac a3o
Gf a3oad
Ka a3och
AW a3oes
AdCXDc a3of
Di a3old
AVBcCc a3ole
EXGd a3on
AV a3ona
AXGmJd a3ond
Ah a3one
FY a3ont
AT a3ool
Fi a3oom
AVFb a3oor
AV a3op
Ak a3ora
Af a3ord
Ac a3ore
AQCe a3ori
AgBb a3ort
AWCj a3ost
EY a3ote
GQ a3our
Gb a3ove
Ab a3own
Db a3pay
ARBfGS a3per
AP a3pot
GW a3que
Gc a3r44
GOIc a3ral
Hi a3rau
ATEg a3rca
Ac a3rce
BlEP a3rch
Ac a3rdi
GX a3ree
AV a3rel
Ae a3ren
AX a3res
Ei a3ria
Jg a3rie
Jc a3ris
AU a3rks
JhKg a3rom
Hg a3rrn
Bb a3rrt
Ae a3rry
Gn a3rto
AW a3rue
Ea a3s.a
AR a3san
Af a3sie
AeGW a3son
AbGe a3st
Af a3sta
AR a3sti
Ah a3str
Aa a3süd
Af a3tal
Jg a3tan
Dj a3ted
Ag a3tel
Ab a3tem
BiGUHg a3ter
AeFdGW a3the
Ec a3ti
Ad a3tia
Aa a3tie
Ae a3to
AhGOId a3tor
AhGh a3tre
Fb a3tte
Cg a3ual
Aj a3uhr
AY a3uld
Jd a3ult
GWJb a3und
Aj a3ung
AR a3ura
AT a3uri
Am a3urs
DO a3use
AW a3vai
Jg a3van
AYBc a3ver
AX a3vom
Jf a3von
Cc a3wth
AT a3x
Af a3yac
Ai a3you
Eg a3zer
Fk a3zul
Bb a3zum
Jd a3zzo
ASId a3|
AY a3·
Cd a3è
AQGb a3–
AU a3—
Ad a5
Gd a7
Ge a:
AOCUGaHfIh a;
Kc a<
Ae a>
Gf a?
AhCaDWGWIdJVKb a^
Cc aa
Ac aacquisition
Hi aadu
AU aan
CXEXHgKg aand
Ga aandar
AYGd aao
Gc aas
Aa aask
Ke aassociate
AVCaET aat
AS aaus
Gf ab
ARGd abehind
AP abij
AO aboat
Ab abranch
Ag abridge
De abuild
Ih abuilder
Gc abuilding
Ab aby
Gb ac
Ad acall
DX acare
Dg acareers
Ac acheck
AX achef
AW achemin
Cf aclass
Ak aconsultant
Aa acoordinator
AX acopper
DW acouncil
Ib aculture
Gb ada
AX adal
AaCSHY ade
Fd ades
AWBb adi
Hg adirector
Ib adomein
Ae adr
AVFWGf adu
EaGUKf ae
AU aeditor
AV ael
AYJeKd aen
AUBlHa aengineer
ATGh aentrada
Jf aet
Dd afenwold
AUFh afloor
Gg afor
Hi afrau
De afreight
JiKd afrom
Cc agrowth
AX ahand
De ahas
AU ahere
Hg aherrn
He ahumana
Dc ahydrographic
AaCeGb ain
Ga aindustrial
Ch ainterview
AW ainvites
ATDe ais
ASBkCj ajob
AY akm
Ae ala
Dc alabs
Dc alantern
AX alead
AW aleader
Ef allp
AbHe amanager
Hh amaster
Aa ame
AU amgr
Ac amiddle
Ae amr
Je amy
AU ana
Jb anance
Hf anational
AQ ane
Gl anext
AX anuit
Ac ao
AdCXDc aof
Cb aofficer
EXGd aon
AV aop
Cg aopening
Jd aoyelaran
Dc apagos
Bf apara
AUCa aparish
Db apay
AN apayments
Da apeople
Gf apiano
AXGb apiso
Gd aporto
AWCi aposition
Ca apost
Gf aquay
Gc ar44
AV arather
Gd ard
Aj arecruitment
Gf aroad
ARCl arole
Ge aroom
Gb arow
Bb arrt
AW arue
AXCf as% .
AXCk as( a
AYGg as( rua
AaGf as) ,
Af as) .
AiCW as) ^
Ag as) and
AT as) on
AbGX as, 14
Aa as, et
AVGe as, sala
Af as, the
AU as. (
AN as. ,
AhEiGSIR as. ^
Gd as. stock
Ea as.a
Gg as9 (
CYGk as9 )
AaFVGf as9 ,
Gk as9 .
Ag as9 de
Ac as9 min
AXCc as: in
AQGeJgKh asA .
AXCP asX )
AVIc asX ,
AUCcEeJd asX .
Ia asX ^
Ga asX andar
Da asX de
Dd asX fenwold
Bb asX rrt
AVDdIf asXx &
ATGhHQJfKd asXx (
AVCaEeIfKb asXx )
AT asXx +
AUBSCaEeGbIVJiKh asXx ,
AR asXx -
ATEjFgGcJWKX asXx .
AT asXx /
Ah asXx 1
GU asXx 4
Fb asXx 41
Ff asXx 8
AREaHh asXx :
AW asXx ;
Kc asXx <
AO asXx ?
AY asXx @
AXDeEcIdKg asXx ^
Aa asXx a
Aj asXx acquisition
Hi asXx adu
AVJdKf asXx and
Kh asXx associate
EW asXx at
AQ asXx aus
Aa asXx bank
De asXx build
DX asXx care
Dg asXx careers
AV asXx chef
Ah asXx clerk
Aj asXx consultant
Ab asXx coordinator
DW asXx council
AbBfCSFfHS asXx de
Dc asXx del
Al asXx der
Ha asXx director
Ib asXx domein
Ff asXx dos
Hd asXx dr
ANEfKe asXx e
AX asXx editor
AVJiKg asXx en
Hl asXx engineer
Ji asXx et
Af asXx executive
Hj asXx frau
De asXx freight
AUKe asXx from
Fc asXx hall
ASDe asXx has
Hg asXx herrn
He asXx humana
Dd asXx hydrographic
Ga asXx im
AfGi asXx in
Ga asXx industrial
AVDd asXx is
AWBd asXx job
AYJb asXx june
Dc asXx labs
Dc asXx lantern
AJHa asXx lead
Ea asXx llp
AW asXx loved
Ac asXx manager
Hh asXx master
Ac asXx middle
Jf asXx my
Jb asXx nance
Hf asXx national
BcCR asXx of
Ac asXx office
Cc asXx officer
Ah asXx operative
Je asXx oyelaran
Dc asXx pagos
Db asXx pay
ARDa asXx people
AWGc asXx plant
Gd asXx rd
AY asXx recruiting
Af asXx recruitment
Aa asXx rh
Gl asXx road
Ae asXx room
Gb asXx row
Cd asXx science
Ak asXx search
Ak asXx st
Ag asXx staffing
Aa asXx süd
ASDeEe asXx talent
Je asXx tan
ET asXx team
Af asXx tepeyac
Eb asXx ti
Ac asXx time
Ak asXx to
Fb asXx tower
Kc asXx tulloch
Jh asXx und
Ae asXx unit
Jj asXx van
Jh asXx von
AW asXx vous
Ed asXx want
Dc asXx weidegoud
Hm asXx whitcombe
AOJfKe asXx will
AO asXx would
Bb asXx zum
AU asXx |
ASEg asXx ·
Ak asXx à
AX asan
Fg aschool
Cc ascience
Af asenior
Ae asie
AbGe ast
Ag astaffing
Gc astock
Fc astreet
Be asupervisor
Ch asx "
AUCfFdGYIc asx (
AUCcGcIc asx )
AWGbHmIj asx ,
Gh asx -
ASBdCTHeIhJhKf asx .
AV asx 4
AUEaIe asx ^
Ab asx a
ATGa asx and
ASCXGc asx at
AR asx au
Ih asx builder
AM asx chair
Gh asx da
AdBQFSGbHc asx de
Fn asx del
AU asx der
AR asx des
Gd asx du
AR asx el
Gh asx em
AX asx est
AP asx et
AX asx floor
AX asx for
AS asx house
Aa asx in
AY asx interview
AMCl asx job
AV asx mgr
Gk asx not
AaGa asx of
AXBj asx office
AY asx on
AW asx op
Ac asx our
ATCa asx parish
AW asx position
AN asx rather
He asx representative
AW asx room
Aa asx than
AYGYIb asx the
Jg asx tonder
Aa asx via
ASIi asx y
AV asx –
AiCX asx9 )
Af asx9 ,
Gg asx9 .
Cc asx9 ^
AUGd asx9 étage
Ab asystem
Aa asüd
AVDeEe atalent
Je atan
ES ateam
Aa atecnico
Af atepeyac
Aa athan
AeFaGX athe
Ec ati
Cf atime
Ae ato
Jg atonder
Fe atower
Kc atulloch
AXJe aund
AOBgCb avacancy
AW avai
Jg avan
AX avom
Jh avon
Ed awant
Dc aweidegoud
Hl awhitcombe
Jc awill
AV awilt
Cd awith
AU awould
Ac awrote
AT ax
Ag ayou
Ae ayour
Bb azum
ASId a|
AY a·
Cd aè
AUGd aétage
AQGb a–
AU a—
Db b!
AXBgGc b"
AVEhIh b&
Gb b'
AXCeHjIS b(
AgBdCVJh b)
Jf b+
AUBRCbDXFbGfHfJY b,
AdBYDTEVFcJbKg b.
AT b/
Ae b00
Af b10
Gb b14
Af b15
AY b2nd
Ac b3
GV b30
AV b4
Ge b41
Cb b6
Ab b8
AWBgFf b:
HcJg b;
Ac b=
AUFj b?
Dj b@
AlBeDiFmHiJg b^
AWBc ba
If bacademic
Cd baddetto
Af bagent
AXFg bal
AUBu bals
Fd bam
AX ban
DTHfJh band
Aa bandes
Gc bao
Fa bare
Bh bas
HjIU bassistant
Ci basst
AdDjFlGa bat
AVFh bau
Ke baunty
AR bausbildung
Jg bavec
Ci bb( a
If bb( senior
Jc bb) ,
Af bb) .
DfJS bb, a
Aa bb, and
Fc bb, at
Hf bb, de
ATKa bb, dr
Ab bb, em
AR bb, en
Gg bb, green
Jj bb, herr
Fk bb, in
Ec bb, lda
Kf bb, mr
Hg bb, notre
Hb bb, nuestro
AXHn bb, onze
Hc bb, our
GT bb, the
AeJW bb, with
Cf bb- und
Ab bb. a
Ak bb. our
Ad bb. the
Ae bb/ /
AXGh bb3 ,
Jd bb31 ,
Ae bb: 00
AT bb: 30
Bj bb: entrevista
AXCh bb: in
AUJo bb^ -
AlBeDiFmHiJg bb^ ^
Af bb^ assistant
Ke bb^ aunty
ATId bb^ chair
Ae bb^ chief
Af bb^ dear
ASDn bb^ dein
Kc bb^ delphine
Ad bb^ deputy
Ko bb^ dr
AN bb^ dra
Ie bb^ front
Jd bb^ gruß
ARId bb^ head
AQ bb^ herr
Af bb^ hi
Af bb^ hr
Ac bb^ inês
Af bb^ l'équipe
De bb^ la
AYIf bb^ manager
Ke bb^ professor
De bb^ rector
AYIe bb^ responsable
Da bb^ rh
AR bb^ selezione
Ag bb^ senior
Ka bb^ silvia
AYIk bb^ talent
ASDn bb^ the
Ff bb^ 📍
Cc bba )
Bp bbabout the
Cd bband
Hi bband a
Je bband ms
Bh bbapplication for
AYDi bbapplying to
Ab bbarista
Ba bbas a
Je bbask for
Ci bbassistant (
AQFnGf bbat the
Cf bbausbildung zum
Eg bbay
Bg bbbe our
Dg bbbehalf of
Gd bbbehind the
DfGN bbbuilding ,
Kg bbcapt .
Hb bbcastaing ,
Ad bbcentre ,
AU bbclerk to
AS bbcom a
Ac bbcom o
Fe bbcome to
Db bbcompany :
Ac bbconsultant ,
Ak bbcoordinator ,
Jj bbd .
Jg bbdad (
Fj bbdann ins
Bk bbde functie
Ga bbde la
Eb bbdepartment of
Ij bbdirector ,
Cg bbdirector of
Kc bbdott .
ASJf bbdr .
Ja bbdra .
Je bbdña .
AS bbe )
Jb bbe o
AXGe bbehind
Fp bben el
Je bbenf .
Af bbfor :
Bc bbfor a
Bi bbfor our
AdBm bbfor the
JY bbfr .
Gf bbfrom the
Bd bbfunctie van
Hb bbhe's the
Ic bbhead ,
AV bbhon .
Gd bbhospital ,
Hi bbi'm the
Dh bbij
AOFq bbin de
Fg bbin die
FhGS bbin the
AV bbing .
AQDd bbinterest in
AR bbinterview ,
Ah bbinterview -
Ae bbinterview at
JY bbinterview with
Fb bbits the
Ia bbjefa de
Gc bbjr .
Je bbla prof.ssa
Dc bble compte
AaJU bblic .
Eb bblue
Ji bbm .
IiJT bbmanager ,
JXKk bbmrs .
JXKa bbms .
Jb bbmy husband
Kc bbo seu
AbIj bbof the
Fa bboffice ,
Gd bbon the
Ad bbour area
AV bbox
DS bbpartner ,
Di bbphone with
Bi bbplace de
AP bbplease use
Be bbpost of
Bl bbposte de
Bo bbposto da
Fd bbpresso la
Bj bbre the
Gb bbroad ,
GR bbroom ,
AY bbroom leader
Gc bbsalle des
Jh bbsig .
Hc bbsowie ein
Ac bbst ,
Gk bbst .
Fk bbstill the
Ab bbstreet ,
Af bbtalent acquisition
Ca bbthe assistant
Af bbthe front
Cl bbthe saturday
AW bbthe site
Gg bbthe small
Hf bbthe two
Ih bbthe vice
CaGn bbto the
AUGe bbuilding
Ga bbupstairs in
AQBo bbvaga de
Hj bbw /
Fg bbwe are
Bl bbwegen der
Jg bbwill be
Jc bbwith :
KX bbwith mr
Hg bbwith our
Ae bbwith the
Hj bby un
AQFg bbà la
Gi bbüro
AW bc
Ig bcampus
Ba bcandidature
Ii bcapo
Kf bcapt
CgESId bcare
Kc bcarla
Cc bcellar
Id bchair
AV bchargée
Kd bchef
Dk bchez
Ac bcivic
AR bclerk
Dd bcliente
Ja bcllr
Je bcm
Eb bco
Bm bcome
Bd bcomme
Bf bcomo
Dc bcompte
Jf bcon
AT bconseillère
Eb bconservas
Ge bcontainer
Id bcoordonnateur
Ef bcorrib
Gc bcounty
Aa bcustoms
AVGbIc bda
Fc bdans
Aa bdas
ATCgEeGXIfJP bde
Af bdear
Dj bdein
AQEeGb bdel
Ke bdelphine
DaFfIa bder
AVEfIi bdes
ASBfCf bdi
Ib bdirector
Ib bdirectrice
AW bdo
Jb bdon
Ke bdott
AXKd bdr
Ie bdra
Eg bdu
EcGX be
Bl been
Bi beine
Hf bel
Ad bem
ATCiDdFfGY ben
Ib benf.ª
IU bengineer
If bengineering
AWGg bentrance
Ad bentrevista
AY bestaremos
Aa bestate
AYCaJg bet
Aa bevening
Ie bexternal
Ag bfaculty
Gc bfloor
Ae bfoods
Bj bfor
Gg bfoyer
AVJeKb bfrau
DiHl bfrom
Ch bfront
Bj bfunctie
Bd bgesprek
Ig bgestión
Ai bgroupe
Ag bgrupo
Aa bhall
Im bhead
EU bhealth
Jd bherr
Jj bherrn
ARFi bhet
Af bhi
Aj bhiring
Ec bhmp
Ab bhorário
Ga bhospital
Ac bhotel
AdIc bhr
Cf bhrs
Ad bhuman
Jb bhusband
Ae bihres
Fd bim
AaCiDfFlGh bin
AUEf binc
Fc bins
Ad bintérim
Aa binês
AUFe bis
Kg bj
Ke bjan
Aa bjosé
Gc bjr
Kl bjun
Ke bk
AWGe bkamer
AXGf bkantoor
Kb bkaren
Gc bkm
AVFe bla
Gb blane
EY blarkin
Ea blarkspur
Ec blda
Hg ble
AX bleader
Ac blecture
Id bleiter
Gj blocatie
Kd blucía
Ke bmarcus
Kd bmaria
Af bmarine
Kg bmarloes
Jc bmatua
Jg bme
Jb bmeet
Jj bmet
AQHl bmeu
AU bmi
Gc bmill
Jd bmiss
Jd bmit
Jj bmme
Hd bmy
AXDiFi bna
Bc bnew
Bh bnieuwe
Ch bnight
Fi bno
AUHe bnossa
AUGbHh bnostra
Af bnot
Ho bnotre
Hb bnuestro
Bb bnuovo
BTJd bo
Aa boccupational
AVBfCdEcGXIeJU bof
CgGX boffice
Cb bofficer
AaGd bon
AYHi bonze
FbHo bour
Bi bpara
Ci bparish
Bi bper
Jf bpfarrer
ATGe bpiano
AX bplace
Ga bplaza
Ae bpor
Cd bpostdoctoral
Bi bposte
Cf bprn
Ka bprof
Jg bprof.ssa
AVKd bprofessor
Cf bqa
AXGj bquai
AV br
Bj bre
Al brecruiting
De brector
Ae bref
Ab bregistered
Ik breprésentant
Cf bresearch
Id bresource
Ia bresources
Ij bresponsabile
ATIo bresponsable
AU brh
AXGe broom
Gj brua
Gb brue
Df bs! Xx
AT bs" ,
Bg bs" Xx
ATEhIeJb bs& Xx
AaBUCbFfGQHh bs( Xx
AWCYGbHg bs( x
Gb bs) ,
AdBn bs) x
Jh bs+ Xx
Ae bs, 9
AUDcEc bs, X
AVBUCdETFbGeHeIfJaKT bs, Xx
AYGbHh bs, x
Aa bs, x9
BY bs- X
AbBiCVHbJW bs- Xx
AUCjJj bs- x
AO bs. )
APFhGf bs. 9
AeBXDWITJdKe bs. Xx
ASIk bs. x
AU bs. x9
Ef bs.a
Ek bs.p.a
AVEh bs.r.l
Ac bs/ /
IaJa bs/ Xx
Ag bs1 Xx
Ae bs15 x
AX bs2nd x
AWGc bs3 ,
Af bs3 x
AV bs4 ,
Gd bs41 Xx
Ak bs: 9
APBi bs: X
ARBeDeFgGW bs: Xx
AR bs: x
Jd bs; Xx
AX bs? Xx
Dm bs@ Xx
Df bs^ X
AlBfDhFgHmJg bs^ Xx
ARHh bs^ x
ATCi bsa )
BVDgGg bsa Xx
Bg bsa x
Cd bsaddetto x
ATFk bsal x
Gi bsala
AVGh bsalle
Bg bsals x
ASFhGa bsam Xx
AS bsan x
CeJh bsand Xx
Ae bsand x
Aa bsandes Xx
Fb bsare x
AVCi bsassistant (
Hn bsassistant Xx
Ac bsassociate x
Fe bsat 9
DlFf bsat Xx
AUFe bsat x
Af bsat x9
Cj bsaturday
Ke bsaunty Xx
Cd bsausbildung x
Jh bsavec Xx
Cd bsband 9
El bsbay Xx
AXGe bsbehind x
Dj bsbij Xx
Eb bsblue Xx
AU bsbureau x
Ae bsbusiness Xx
Gc bscalle Xx
AMIi bscampus Xx
Bb bscandidature x
Af bscapital Xx
Ii bscapo x
Kf bscapt .
Id bscare Xx
Kc bscarla Xx
AQEd bscentre x
AV bschargée x
Kd bschef Xx
Dk bschez Xx
CYIe bschief Xx
CfEV bschool
AUJd bschrieb
Ac bscivic Xx
AU bsclerk x
Dd bscliente Xx
Ja bscllr Xx
Je bscm A
AOEj bsco .
Ae bscolloquio x
Bd bscomme x
Dc bscompte x
Id bscoordonnateur x
Ef bscorrib Xx
ETGe bscounty Xx
Ib bscustomer Xx
Aa bscustoms Xx
Ae bsda Xx
AMGg bsda x
Fc bsdans x
If bsdata Xx
AaDRGiIcJR bsde Xx
ARBjCfGY bsde x
Af bsdear Xx
Dj bsdein Xx
Ka bsdeirdre Xx
EdGb bsdel Xx
AUHc bsdel x
Ke bsdelphine Xx
AYIc bsdepartment x
AXDaFeIe bsder Xx
AW bsdes x
ANCj bsdi x
AWHa bsdie Xx
Cb bsdirector x
Ib bsdirectrice x
AQEe bsdo Xx
Jb bsdon Xx
Gb bsdoor x
Ke bsdott .
Kb bsdr .
Jg bsdr Xx
Ie bsdra .
Eh bsdu Xx
GWIh bsdu x
AOIeJf bse Xx
Ic bsearch
AV bsecondo
Bl bseen x
AVBj bseine Xx
AYHn bsel x
Ff bsempre
AQDjJj bsen Xx
Cl bsen x
Ib bsenf.ª Xx
Af bsengineer x
If bsengineering Xx
AcCX bsenior
Gb bsentrance x
Ji bset Xx
Ce bset x
Kc bseu
Ie bsexternal x
AQBb bsfor Xx
AVJeKb bsfrau Xx
Hd bsfrom X
Ai bsfrom Xx
AO bsfrom x
AV bsfront x
Ce bsfür Xx
Ih bsgestión Xx
Ag bsgroupe Xx
Ag bsgrupo Xx
Jd bsherr Xx
Jj bsherrn Xx
AX bshet x
Af bshi Xx
Ec bshmp Xx
Gg bshospital ,
Id bshr Xx
Cf bshrs )
Ad bshuman Xx
Jb bshusband Xx
Ae bsihres Xx
Ai bsil Xx
AQHlJe bsil x
Kc bsilvia
Fe bsim Xx
AjDhFfGi bsin Xx
Fg bsin x
AUEf bsinc .
Fc bsins Xx
Ad bsintérim Xx
Aa bsinês Xx
BhJe bsis Xx
Ke bsjan Xx
Aa bsjosé Xx
Gc bsjr .
Gb bskamer x9
AVGi bskantoor x
Kb bskaren Xx
Ea bsla Xx
AXFfHg bsla x
EY bslarkin Xx
Ea bslarkspur Xx
Ec bslda .
Eb bsle Xx
Ic bsleiter Xx
Ag bslevel 9
AQEh bsltd .
Kd bslucía Xx
Ga bsmain x
Gc bsmall
Ae bsmanager x
Ke bsmarcus Xx
Kg bsmarloes Xx
Jc bsmatua Xx
Jc bsmeet Xx
Jm bsmet Xx
Hm bsmet x
AQHl bsmeu x
ASIb bsmi x
ATJg bsmit Xx
Jj bsmme Xx
Kb bsmr .
Kc bsmr A
AcJbKX bsmr Xx
Jg bsmr x
Kl bsmrs .
Jm bsmrs Xx
KW bsms Xx
Hd bsmy x
Dl bsna Xx
Fk bsna x
Gd bsnext x
Bh bsnieuwe x
Fi bsno x
AW bsnossa x
AUGbHh bsnostra x
Ab bsnot x
Bb bsnuovo x
AVHfJi bso x
AYCdJW bsof Xx
AX bsof x
Cm bsoffice x
Bd bsollicitatiegesprek
Aa bson 9
Ge bson Xx
AW bson x
AYHi bsonze x
AV bsop x
Gh bsopra
ATFgGhHf bsour Xx
AbGX bsour x
Hh bsous
Ch bsparish Xx
Jf bspfarrer Xx
ALGd bsplace x
Af bspor Xx
Bi bsposte x
Cb bsprn X
Jg bsprof.ssa Xx
Kf bsprofessor Xx
AV bsr .
Ag bsrecruiting Xx
De bsrector Xx
Ie bsregional Xx
Ik bsreprésentant x
Ia bsresources Xx
Ic bsresponsabile x
Dc bsrh Xx
Gd bsrua Xx
AYGd bsrue x
Ef bss.a .
Ek bss.p.a .
AVEh bss.r.l .
Gc bssalle x
AXCd bssaturday x
Cj bsschool Xx
AUJd bsschrieb Xx
AV bssecondo x
AX bsselezione x
Ff bssempre x
Ab bssenhor Xx
AhHf bssenior Xx
AL bsservice x
Kc bsseu Xx
Kc bssilvia Xx
Gc bssmall x
Bd bssollicitatiegesprek x
Gh bssopra x
CTHr bssous Xx
ANGc bsst .
Ij bsstaff Xx
Bn bsstelle Xx
AXGi bsstreet x
Aa bssupport Xx
AaEh bst
Ch bstage
Al bstalent Xx
Bg bstelle
AWHe bsthe X
AfEeFdGVHf bsthe Xx
AUFkGk bsthe x
AYFc bsto x
Ca bstrainee Xx
Hf bstwo x
AWHf bsun x
CeJi bsund Xx
Gc bsunit 9
AeDT bsvan Xx
APBh bsvan x
Ib bsvice Xx
De bsvom Xx
Bl bsvorstellungsgespräch Xx
Ie bsvp Xx
Kf bswei-ling Xx
Af bswill x
AXDhHfJh bswith Xx
Jc bsxx Xx
Af bsy x
Ci bsyear 9
Aj bsyour x
Ec bszuivelfabriek Xx
Cb bszum Xx
Ak bs· Xx
Gh bsà Xx
AYFe bsà x
BhHd bs– Xx
Ah bs– x
AVCe btechnician
Aa bthan
AXBeDYEdFiGdHk bthe
Hc btheir
Cc btime
Gf btiong
AWFd bto
Cg btrainee
Hf btwo
AY bufficio
Jc buit
AWHd bun
CcJh bund
Gc bunit
Hk bunser
Gf bupstairs
Bk bvacature
BaDTKj bvan
Ga bverde
Gg bvia
Ib bvice
Dd bvom
ARBl bvoor
Bj bvorstellungsgespräch
Ie bvp
Kf bwei-ling
DiJh bwith
Jc bxx
Gd byard
Ci byear
Ah byou
Ec bzuivelfabriek
Cb bzum
Hi b|
AXFk bà
Ga bétage
Bb b–
Ff b📍
Dg c!
CgGb c"
AeES c&
ASBOCnGgHaIf c(
CeJfKd c)
ASBMDNGgHiIjJSKY c,
BPCiIaJe c-
ASBXCfDTGbHgIiKg c.
CcIc c/
Ah c1
Ak c10
Aa c11
Gg c12
Aa c19
Ff c30
AWJc c31
Gg c4
Af c6
Ag c8
Ag c9
AWCeFTGdHTIRJh c:
Jd c;
AXGe c?
AiBXCSDhEQFfGRHVIbJf c^
AbEfIi ca
Bf cabout
Ac cadministration
Gb cal
Ah cals
AbBVHoJn cand
Gg cao
Bk capplication
AVDc capplying
Af carrive
Je cask
AWCk cassistant
AoFnGl cat
AVGh cau
Ad cauf
Hi caus
Da cbarista
Bp cbe
Dg cbehalf
Gd cbehind
AV cbij
Ef cblue
AVDa cbuilding
Kh cby
ARGa cbüro
Jc ccan
Cd ccandidature
Kg ccapt
Hb ccastaing
Ed ccentre
Ig cchair
AT cchambers
AS cchargée
Ae cclaims
DgEc ccliente
Bj ccolloquio
Jg ccom
AUFj ccome
AUCl ccomme
Cf ccomo
Dc ccompany
Jj ccon
AfDO cconsultant
Ge ccontainer
Id ccoordinator
Ji cd
Ga cda
Jg cdad
Fg cdann
Al cdata
Ao cday
BjCfEdGbHWKS cde
AdEb cdepartment
Ig cdeputy
Ec cdes
AUCj cdi
Bm cdie
IV cdirecteur
DOIf cdirector
Af cdiretora
AYFg cdoor
Kc cdott
Ki cdott.ssa
APJdKk cdr
Ja cdra
APIb cdu
Je cdña
AMGVHiJd ce
Gk cel
FhGaHW cen
Je cenf
Cf cengineer
BX centretien
Ah cestate
Al cfaculty
Ag cfallowmere
Cb cfield
AfBmCkDY cfor
Gg cfoyer
JYKf cfr
Ae cfrau
Ae cfrom
ATBf cfunctie
Ag cfür
AU cgesprek
ATFl cgewoon
Ab cgood
Ak ch
Aa chave
ARHg che's
AiIi chead
Kd cherr
AUGg chet
AV chon
Ae chorário
Gd chôtel
He ci'm
Jd cil
Gm cim
AhFqGYHVJY cin
AV cing
APDd cinterest
BmJS cinterview
Jd cinterviewers
AXFk cinto
AXBi cit
AQ cits
Ia cjefa
AT cjob
Gc cjr
Gf ckantoor
Cc ckennismaking
AWCPElGRJh cla
Ff clangs
EY clarkin
ATJn cle
AXDaIf clead
AS cleader
Cf cleerkracht
AaJU clic
AX clocatie
Fb clocation
AYJm cm
AVChDb cmanager
AY cmas
ATJl cme
ANJe cmijn
Hf cmit
Ko cmr
JWKi cmrs
JTKg cms
ASJt cmy
Jh cmyself
Gk cna
AYBl cneed
Db cnews
AXGb cnext
Gd cno
ARIc cnostra
Ap cnot
Ik cnotre
Eg co
AfCf cof
AbFh coffice
AfFhGl con
ARGg cop
Ae coperator
Fd cort
BgGn cour
Jk cpanel
Cm cpara
DQ cpartner
AUCq cper
Dg cphone
ATBe cplace
AVGa cplaza
Ad cpor
Bo cposition
Bk cposizione
APBm cpost
AKBmCf cposte
Bn cposto
ASKf cprofessor
Ci cprogramme
ATBu cpuesto
Ae cque
Bf cre
Df crecrutement
Ik creprésentant
Ac cresearch
ATGe croad
AUGU croom
Gd crue
Bj cruolo
Gf csala
Gh csalle
Af csanta
Aj cschool
AT cschrieb
AS cscientist
Ac csearch
AM cselezione
AP csempre
Ig csenior
AX cservice
AY cshe's
Ac csie
Jh csig
Kg csir
AV csite
AYGd csmall
Ka cso
Gf csopra
Hr csowie
En cst
AUBr cstelle
Fg cstill
Ah cstreet
Eb csunrise
AX ctaking
Dj cteam
Ca cterm
Aa cthan
Ab cthat
AhBSCcGgHVJTKK cthe
AWJi cthere
Aa ctime
AaBQDUFfGdJX cto
Fi ctoujours
Af ctuesday
AVCf ctécnico
Ag cuhr
AVCcIj cun
Ho cund
Gg cupstairs
AP cvacature
Bj cvaga
ASCc cvan
Gd cvia
Hj cw
Ch cwarehouse
Fk cwe
Ad cwednesday
Bl cwegen
Jd cwill
Af cwir
AiBOCPEUHgJcKd cwith
Hj cy
AVGg cyard
Ad cyou
Aq cyour
AeET c|
GS cà
AVBn cé
AcCgEQIgKY c–
AY c—
Cg d!
Ab d#
Cj d$
AXId d&
AbBTCfDVGaKY d(
AbBOCcFPGgHRIi d)
AaCbDQESGfHTJTKU d,
AVHX d-
AXCdDXEbFPGhHWIfJSKT d.
AUCf d/
Aj d11
Ab d14
Am d17
Ab d2
Ak d2026
Af d27
AV d2e
Ci d3
AX d7
GT d8
CdDX d:
Jb d;
AVGi d?
AgBTCXDWEeFIGcHVIhJUKa d^
ATGb da
ATGf dabout
Ka dachieng
AX dacquisition
ARBSDWHiIfJb dand
Gi dask
AhCj dat
AW dauf
Gf dave
ASGe db
Hi dbuilder
AWGd dc
Ad dca
Ag dcalle
Ic dchair
AP dche
AUGl dci
Ag dco
Gk dcom
AT dcome
AXHd dd
Gb dda
ARGm ddan
AcBTHWIa dde
AWFiJg dder
AaGT ddes
Ah ddi
Fd ddo
AS ddonderdag
AUHe ddr
AWDcFe ddu
AQCQGYIdJd de
Ja del
ATFl dem
Ic den
ASBg dengineer
Ag dest
APIb det
Ae dfiliale
Ff dfor
AU dfrom
GY dgate
CTIo dgrowth
Ej dha
Aj dhas
Ac dhe's
Ie dherr
AOFk dhouse
Ad dhuman
AY di
Gc di'll
Ae dich
AS dil
AaFj din
AN dinvited
AiClJaKT dis
Ag dist
AcBe dje
Cl djob
Ad dkennziffer
Gd dkm
AN dla
Fl dlane
AYCf dle
He dlike
AQFj dlos
Eg dlungolago
Ce dm/w/d
Af dmain
AbBjHg dmanager
AY dmanaging
He dmathematics
AL dmercy
AS dmight
Ik dmr
AjKQ dms
AU dnext
AT dniet
Ag dno
Gi dnot
AUJj dnotre
Ke do
Ff doffice
AYCmGi don
Ji donze
ARCi dop
Ag dorganiser
Aj dorganizer
AQJgKm dour
AT dpartner
Ed dper
Ak dperth
Ai dpfarrsekretärin
Ge dpiano
Fd dplant
Gd dporto
Cj dposition
Ac dprocedimento
AUHg dprof
AP dque
AP dqui
AS dquinta
AW drather
Ao drecruiting
Ae drecruitment
Ah drh
Cb drif
Gc dring
Gc drise
Ch drole
AYFc droom
AR dsaturday
DUEb dschool
Kl dsenior
Ff dshop
Cj dsi
Ag dso
APFb dst
AQCf dstill
Gf dstore
Ej dstrada
Ag dstudio
Ji dtambém
AV dte
ALDfEg dteam
AY dthan
ASBTCVFhGgHfKQ dthe
Ek dthey
Ah dthey're
Df dti
Jj dtina
Jj dtoo
Jc dtulloch
Gm dturn
AU dund
ARGk duse
Hj dvan
Ae dvidal
AO dvous
Ad dwalk
Dc dwant
Da dwe
Gf dwe'll
Jb dwho
Ii dwill
Bg dwir
AdCg dwith
AV dworden
Ed dwould
ATHlIl dy
Ah dyard
AH dyo
AVDlGfKW dyou
Ad dyour
ATCi dà
AVGg détage
AXChDQEa d–
AY d—
AXBPCSDdEeFPGYHRISJeKg f
AeCUDfEeFVGYHSIWJVKY fb
AWDYEWJjKk fh
AcBRDVHWJeKg fs
AmByDf i0
ATBlCmEe i1
AWBiCh i2
AgBmCbENIV i3
AXBhCdEU i4
AUChDfEgHY i5
AbBbCiDjEgINKY i6
AjBNCcDXEYFTGgHHIVJTKY j000
AlBXCdDSFTGgHWIXJS j001
ATBiCgDNERHjIdJRKN j010
AbBjHfISJT j011
AmCcGhHPIPJfKV j100
AmCbIV j101
AdCdHiIeKU j110
Ad j111
AdBSCfDiETFRGdHSIcJkKh j4
AY ja0"
Dc ja0&
APBeGfJfKe ja0(
ASCeEfGgHkIgKe ja0)
ATCaDWEjGfHiIbJeKe ja0,
AUEaGi ja0-
ATBfCYDWEdFfGhHfIXJbKd ja0.
Ga ja012
FcGY ja014
Gf ja022
AT ja02e
Fe ja03
Fd ja04
Ad ja05
Gd ja07
AeGd ja0:
AWGc ja0;
Kc ja0<
Ae ja0>
AOGf ja0?
AdBUCXDaEaGYHgIdKd ja0^
Cc ja0a
Hi ja0adu
EYJcKj ja0and
Ga ja0andar
AYGd ja0ao
Gc ja0as
Aa ja0ask
Ke ja0associate
Gf ja0b
ARGd ja0behind
Ab ja0branch
Ah ja0bridge
De ja0build
Ih ja0builder
Gc ja0building
Ac ja0business
Ab ja0by
Gb ja0c
Ac ja0call
DX ja0care
Dg ja0careers
Ac ja0check
AW ja0chemin
Ad ja0committee
AX ja0copper
DW ja0council
Ib ja0culture
AO ja0da
AX ja0dal
BYCYDbGb ja0de
AV ja0del
ASFd ja0des
AXBb ja0di
Ac ja0die
Ha ja0director
Ib ja0domein
Ac ja0dr
AUFXGg ja0du
AVEcGUKf ja0e
AW ja0el
AUJfKd ja0en
Hj ja0engineer
ATGh ja0entrada
AQJh ja0et
Dd ja0fenwold
AUFh ja0floor
Gh ja0for
De ja0freight
JiKe ja0from
Cc ja0growth
AX ja0hand
AVDe ja0has
AP ja0here
He ja0humana
Dc ja0hydrographic
AaCjGc ja0in
Ga ja0industrial
AW ja0invites
Dd ja0is
Bl ja0job
AY ja0km
Ac ja0la
Dc ja0labs
Dc ja0lantern
Hd ja0lead
Ee ja0llp
AcHX ja0manager
Hh ja0master
AU ja0mgr
Ac ja0middle
Je ja0my
Jb ja0nance
AQ ja0ne
Gl ja0next
AX ja0nuit
Ac ja0o
AcDe ja0of
AcCa ja0officer
EYGf ja0on
Jd ja0oyelaran
Dc ja0pagos
AW ja0para
AUCa ja0parish
HXIc ja0partner
Db ja0pay
AN ja0payments
Da ja0people
Af ja0personal
Gf ja0piano
AXGb ja0piso
Gd ja0porto
AMCf ja0post
Gf ja0quay
Gc ja0r44
AV ja0rather
Gd ja0rd
ARHh ja0recruiting
Af ja0recruitment
Ha ja0representative
Af ja0rh
Gf ja0road
AX ja0role
Gf ja0room
Gb ja0row
Bb ja0rrt
AW ja0rue
Ea ja0s.a
AX ja0san
Fg ja0school
Cc ja0science
Ab ja0search
Ae ja0sie
Ad ja0so
AbGe ja0st
Ag ja0staffing
Gc ja0stock
Fc ja0street
Be ja0supervisor
Ab ja0system
Aa ja0süd
AVDeEe ja0talent
Je ja0tan
Af ja0tepeyac
Aa ja0than
AcFbGX ja0the
Ec ja0ti
Cf ja0time
Ac ja0to
Jg ja0tonder
Fe ja0tower
Kc ja0tulloch
AXJe ja0und
Ag ja0unit
AS ja0vai
Jg ja0van
AX ja0vom
Jh ja0von
Ed ja0want
Dc ja0weidegoud
Jc ja0will
AQHe ja0would
Ac ja0wrote
AT ja0x
Bb ja0zum
AX ja0|
Cd ja0è
AUGd ja0étage
AUEbGa ja0–
Fh ja1'
BQIf ja1(
Ig ja1)
AaBVGiHfIg ja1,
AcHWIh ja1.
ATIg ja1:
AjCfEV ja1^
Aj ja1acquisition
HjIf ja1and
AOCb ja1at
AYHa ja1chef
Ag ja1da
Ae ja1de
He ja1do
AT ja1for
AVCi ja1interview
Hi ja1is
BfCY ja1of
Hh ja1partner
Jf ja1ruth
Aj ja1team
AX ja1|
Db jb0!
AYGc jb0"
AVEg jb0&
Gd jb0'
AVCeHaKa jb0(
AiCVJh jb0)
Jf jb0+
AXCiDXFiGeIbJS jb0,
AYHe jb0-
AdDTEQFdHTJbKg jb0.
Cd jb0/
Ab jb010
Gb jb014
Aa jb015
AY jb02nd
Ac jb03
GV jb030
AU jb04
Ge jb041
Cb jb06
Ab jb08
AYBbCgFf jb0:
AYJh jb0;
Ac jb0=
AVFj jb0?
Dj jb0@
AjBdDlFgHkJh jb0^
ATDdJY jb0a
Cd jb0addetto
Ad jb0administration
AQCg jb0ai
Fg jb0al
AWBn jb0als
Ff jb0am
DXJh jb0and
Gc jb0ao
Fa jb0are
Bi jb0as
AdDjFlGa jb0at
AVFi jb0au
Ke jb0aunty
Cd jb0ausbildung
Jg jb0avec
Cd jb0band
Ab jb0barista
Eg jb0bay
Jc jb0be
AXGe jb0behind
Dh jb0bij
Eb jb0blue
AV jb0box
AUGe jb0building
AW jb0c
Ig jb0campus
Kf jb0capt
Kc jb0carla
Id jb0chair
AV jb0chargée
Kd jb0chef
Dk jb0chez
Ac jb0civic
AR jb0clerk
Dd jb0cliente
Ja jb0cllr
Je jb0cm
AWEd jb0co
Dc jb0compte
Jf jb0con
Eb jb0conservas
Ge jb0container
Id jb0coordonnateur
Ef jb0corrib
Gc jb0county
Ic jb0da
Fc jb0dans
ASClEhGcIhJQ jb0de
Dj jb0dein
AWEeGd jb0del
Ke jb0delphine
Ae jb0dem
Ai jb0den
DaFhGQIh jb0der
AVEfIk jb0des
Ci jb0di
Ib jb0director
Ib jb0directrice
Ib jb0direttore
Ia jb0do
Jb jb0don
Gd jb0dos
Ke jb0dott
AXKd jb0dr
Ie jb0dra
AWEgIa jb0du
AWEdGX jb0e
Bj jb0eine
Hb jb0el
Ai jb0em
ARDeFg jb0en
IW jb0engineer
AWGg jb0entrance
AY jb0estaremos
Ae jb0estate
AYCaJg jb0et
Gc jb0floor
Ae jb0foods
Bc jb0for
Gg jb0foyer
AWJjKb jb0frau
DiHe jb0from
AYCb jb0front
Ig jb0gestión
Ai jb0groupe
Ag jb0grupo
Id jb0head
EV jb0health
AWJh jb0herr
Jj jb0herrn
ARFi jb0het
Ec jb0hmp
Ab jb0horário
Gb jb0hospital
Af jb0hotel
Ag jb0hr
Cf jb0hrs
Af jb0human
Jb jb0husband
Ae jb0ihres
AX jb0il
AXFe jb0im
AaCiDgFlGh jb0in
AUEf jb0inc
Ad jb0intérim
Aa jb0inês
AWFe jb0is
Kg jb0j
Ke jb0jan
Aa jb0josé
Gc jb0jr
Kl jb0jun
Ke jb0k
AWGe jb0kamer
AXGf jb0kantoor
Kb jb0karen
Gc jb0km
AODcFf jb0la
Gb jb0lane
EY jb0larkin
Ea jb0larkspur
Ec jb0lda
AUHa jb0le
AX jb0leader
Ac jb0lecture
Id jb0leiter
Gj jb0locatie
Kd jb0lucía
Ke jb0marcus
Kd jb0maria
Jc jb0matua
Jg jb0me
Jb jb0meet
AQHl jb0meu
Ij jb0mi
Gc jb0mill
Jd jb0miss
Jf jb0mit
Jj jb0mme
Hg jb0my
AXDiFi jb0na
Bc jb0new
Fi jb0no
Gb jb0nostra
Jg jb0o
ASCoEcGXIoJW jb0of
CjGY jb0office
Cb jb0officer
AcGd jb0on
APHf jb0onze
APBlFcHi jb0our
ANBg jb0para
Jf jb0pfarrer
Ge jb0piano
AX jb0place
Ad jb0pm
Ae jb0por
Cd jb0postdoctoral
Cf jb0prn
Ka jb0prof
Jg jb0prof.ssa
AVKd jb0professor
AXGj jb0quai
AW jb0r
De jb0rector
Ae jb0ref
Ik jb0représentant
Ii jb0responsabile
AU jb0rh
Ge jb0room
Gd jb0rua
Gb jb0rue
Ef jb0s.a
Ek jb0s.p.a
AVEh jb0s.r.l
Gi jb0sala
AVGh jb0salle
Cj jb0saturday
EW jb0school
AUJd jb0schrieb
AV jb0secondo
Ff jb0sempre
Hi jb0senior
Kc jb0seu
Kc jb0silvia
Gc jb0small
Gh jb0sopra
AaEh jb0st
Ad jb0staff
AVCe jb0technician
Aa jb0than
AUBjDYEcFfGeHeIe jb0the
Cc jb0time
Gf jb0tiong
AVFd jb0to
AYHk jb0two
AU jb0ufficio
Jc jb0uit
Jh jb0und
Gc jb0unit
Aa jb0unserer
Gf jb0upstairs
DTKj jb0van
Ga jb0verde
Gg jb0via
De jb0vom
Cg jb0warehouse
Kf jb0wei-ling
AYDjJj jb0with
Jc jb0xx
Gd jb0yard
Ci jb0year
Ac jb0you
Ec jb0zuivelfabriek
Ha jb0|
AY jb0à
Ga jb0étage
BhHl jb0–
Ff jb0📍
Hh jb1(
ATBUGnHjJa jb1,
ASHc jb1.
AU jb1/
Bc jb1:
AfBgHi jb1^
Ig jb1chief
Bd jb1comme
Cd jb1crew
Ic jb1data
AfBd jb1de
CYHa jb1deputy
Bl jb1di
Ib jb1enf.ª
If jb1engineering
Ie jb1external
Bj jb1gesprek
Ad jb1herr
Af jb1hiring
AbHe jb1il
AfHd jb1la
Ak jb1le
Af jb1my
Hi jb1nossa
AU jb1notre
Hb jb1nuestro
Bb jb1nuovo
Bk jb1of
Ag jb1our
Bg jb1per
Bi jb1poste
Cd jb1research
Id jb1search
Ab jb1senior
Bd jb1sollicitatiegesprek
Hi jb1sous
Cj jb1stage
Bo jb1stelle
Ad jb1store
Ad jb1talent
AdFg jb1the
Bo jb1un
Be jb1van
Ib jb1vice
Af jb1with
AS jb1|
Ab jk0!b
Gc jk0"b
Gd jk0#b
AbCd jk0&b
Id jk0&s
AhCa jk0(b
AhCX jk0(s
AeChGbIS jk0)b
AcCX jk0)s
Ab jk0*b
AiCeEVGfIUKV jk0,b
Ag jk0,h
Aa jk0,s
Cc jk0-b
Ai jk0-s
AgCTEfGUIcKg jk0.b
Ai jk0.h
Ee jk0.s
CgIb jk0/b
Aj jk0/s
AdCfFjGg jk09b
AcGd jk09h
AdGd jk09s
Cc jk0:b
Ak jk0;b
AUGdJdKe jk0Ab
Cd jk0As
APCdDeEjIY jk0Xb
Dm jk0Xh
Aa jk0Xs
ARBWCUDhEhFaGeHeITJmKi jk0Xxb
ASCQEfGXJiKd jk0Xxh
ATBcCaDcEbGYHVJfKd jk0Xxs
AcGe jk0x9b
AgBdCaDgEaFeGfHiIfJaKQ jk0xb
AeBcCbEWGX jk0xh
AYCcIb jk0xs
Ab jk0·b
Cd jk0–b
AhCW jk0–s
AdCTHd jk1Xb
Hb jk1Xs
AcBaCiETGeHYIgJUKK jk1Xxb
Am jk1Xxh
AgBcCgDUIYKP jk1Xxs
ARBgCeFUHeIa jk1xb
Ha jk1xh
AaBiCT jk1xs
AkBSCfDPEVFTGdHaIXJUKW kb
AXBbGc kbb"
AY kbb#
AWChEbJg kbb&
ATBQCdHlIVKd kbb(
AeJg kbb)
AUBKCiGfHlJX kbb,
AYBYCiHk kbb-
AXDXFeGYJcKg kbb.
Cf kbb/
Ac kbb00
Ac kbb1
Ae kbb10
Gg kbb14
Ac kbb15
Ab kbb3
GW kbb30
AS kbb4
Ge kbb41
Ac kbb45
Ae kbb60
Ab kbb8
ARBeDcFfHT kbb:
HcJg kbb;
AY kbb?
AhBkDhFcHhJe kbb^
AVBfHc kbba
Ig kbbacademic
Ad kbbadministration
AVFg kbbal
Bo kbbals
AXFe kbbam
AW kbban
AcHgJg kbband
Gc kbbao
Fa kbbare
AYBi kbbas
Ac kbbassociate
AWDmFkGa kbbat
ATFk kbbau
Ke kbbaunty
AR kbbausbildung
Jg kbbavec
AXGe kbbbehind
AWGe kbbbuilding
Gi kbbbüro
AU kbbc
Kf kbbcapt
Id kbbcare
Kf kbbchef
Dh kbbchez
Ac kbbcivic
Ja kbbcllr
Je kbbcm
AUEd kbbco
Bn kbbcome
Bd kbbcomme
Dc kbbcompte
Jf kbbcon
AT kbbconseillère
Ge kbbcontainer
Id kbbcoordonnateur
Ef kbbcorrib
Gb kbbcorso
Gc kbbcounty
AUGbId kbbda
Fc kbbdans
Aa kbbdas
AUBkCjGXHWIgJR kbbde
AWDPEdGb kbbdel
AXEd kbbdepartment
FgIf kbbder
AUEeGb kbbdes
Bf kbbdi
Ha kbbdie
Ib kbbdirector
EaIf kbbdo
Jb kbbdon
Ke kbbdott
AYKc kbbdr
Ie kbbdra
AUGc kbbdu
EgGY kbbe
Bi kbbeine
Hg kbbel
Aa kbbem
CcFg kbben
Ib kbbenf.ª
CcIW kbbengineer
AWGg kbbentrance
Ae kbbentrevista
AY kbbestaremos
Ae kbbestate
Cf kbbet
Ie kbbexternal
Gc kbbfloor
Ae kbbfoods
Bo kbbfor
Gg kbbfoyer
Kd kbbfrau
Hm kbbfrom
Ci kbbfür
Ie kbbgeneral
Ig kbbgestión
Ae kbbgrupo
Jd kbbgruß
Aa kbbhall
Ig kbbhead
ES kbbhealth
Jo kbbherr
ASFj kbbhet
Ag kbbhiring
Ec kbbhmp
Ab kbbhorário
Ga kbbhospital
AW kbbhouse
Ab kbbhr
Cf kbbhrs
AcCU kbbii
AXFd kbbim
AbFmGg kbbin
Ke kbbingrid
Fe kbbins
Ed kbbinstitut
Ad kbbintérim
Aa kbbinês
AOFf kbbis
Ke kbbjan
Gc kbbjr
AXKl kbbjun
AXKf kbbk
AWGe kbbkamer
AXGf kbbkantoor
Kb kbbkaren
AXDdFeGY kbbla
AWGd kbblane
EbHk kbble
AY kbbleader
Ac kbblecture
Id kbbleiter
Gj kbblocatie
Kd kbbmaria
Jc kbbmatua
Hp kbbmeu
AS kbbmi
Jd kbbmiss
Jd kbbmit
Jj kbbmme
Kc kbbmr
Jb kbbmrs
Hf kbbmy
Fi kbbna
Bc kbbnew
Bh kbbnieuwe
AWFm kbbno
AUHe kbbnossa
AUGbHh kbbnostra
Ae kbbnot
Hb kbbnuestro
Bb kbbnuovo
HfJh kbbo
BkCbGXIi kbbof
GX kbboffice
Gc kbbon
FeHj kbbour
AWBm kbbpara
Ge kbbpiano
AX kbbplace
Ga kbbplaza
Ae kbbpor
Ie kbbpractice
Ka kbbprof
Kh kbbprofessor
AV kbbr
Ae kbbrecrutement
Ad kbbregistered
Ik kbbreprésentant
Id kbbresource
Ig kbbresources
AW kbbrh
Ac kbbrn
AXGe kbbroom
Gj kbbrua
AWGi kbbrue
Eo kbbs.a
Gi kbbsala
AVGh kbbsalle
Cb kbbsaturday
ATCi kbbseasonal
AWCh kbbsecond
AS kbbsecondo
Ff kbbsempre
Ik kbbsenior
Kc kbbseu
Gc kbbsmall
Gh kbbsopra
Ef kbbst
Ad kbbstore
If kbbteam
Aa kbbthan
AUBhCTDaFgGeHf kbbthe
ATHf kbbtheir
Gf kbbtiong
AXDlFf kbbto
Ci kbbtrainee
Hg kbbtwo
Jd kbbuit
AUBeHg kbbun
CcJd kbbund
Hk kbbunser
Bp kbbvan
Gb kbbverde
Gd kbbvia
Ib kbbvice
De kbbvom
Bn kbbvoor
If kbbvp
DcJd kbbwith
Jc kbbxx
Gd kbbyard
Ec kbbzuivelfabriek
Cb kbbzum
He kbb|
AUFk kbbà
ASBcCiHk kbb–
Ff kbb📍
Je kbh,
BmFaJW kbh^
AREc kbhde
Ji kbhen
ASDf kbhin
AUJd kbhschrieb
AVBe kbhthe
Ib kbs&
AcBiCX kbs(
Ac kbs)
AiBaDU kbs,
AaBj kbs-
Ah kbs.
AV kbs/
Ae kbs:
AcBWDeHhJf kbs^
AX kbsand
Ac kbsat
Bf kbsgesprek
AY kbshead
Ec kbslda
Ad kbspractice
AV kbsprofessor
De kbsrector
AQ kbsselezione
Bd kbssollicitatiegesprek
AcBODM kbsthe
Jh kbsto
AVBk kbsvorstellungsgespräch
APJj kbswith
Bc kbs|
AdCW kbs–
AgCbEVFWGWHaIQKS kh
AiBXCbDUFPGVHTIcJUKW ks
Ab ksb!
Gc ksb"
Gd ksb#
AbCd ksb&
AhCa ksb(
AeChGbIS ksb)
Ab ksb*
AiCeEVGfIUKV ksb,
Cc ksb-
AgCTEfGUIcKg ksb.
CgIb ksb/
AdCfFjGg ksb9
Cc ksb:
Ak ksb;
AUGdJdKe ksbA
ASBdEdFVGaHh ksbX
ARBaCbDcEeFXGeHeIXJiKf ksbXx
AVBaCYEaFdGfHgIfJbKV ksbx
AeGe ksbx9
Ab ksb·
Cd ksb–
Ag ksh,
Ai ksh.
AcGd ksh9
Dk kshX
AYBWEfGXITJcKc kshXx
AdBlCbEVGXHa kshx
Id kss&
AhCX kss(
AcCX kss)
Aa kss,
Ai kss-
Ee kss.
Aj kss/
AdGd kss9
Cd kssA
AaIa kssX
AWBfCeEbGVHXIV kssXx
CcDV kssx
AhCW kss–
AW l 1
Ac l08
AU l09
AcGTHiIWJgKj l10
GYHbJiKi l11
AiJaKh l12
Kd l13
Ai l18
Gf l67a effra parade
Cd la candidatura mantém
Aa laccueil
Am laction needed
Gg laddress
Ac ladres
Gd ladresse
Ae laffaire suivie par
Ah lagenzia lavorincorso
AT laiko
AU lamrit
Ai lanfahrt
Ac lappointment
Ad lassessment
Ac lassunto
KY lattendees
ATGe lberth
AQ lbill
AX lburcu ünal
Aj lcabinet orsay rh
Ah lcalendar
Ai lcall letter
ATGg lcallum
AS lcambio de fecha
AV lcandidate interview
Af lcandidature
AV lcem arslan
Ah lcervejaria mangue
AW lchair
AU lchairperson
Ej lclient
Ae lcomité evaluador
ATKf lcommissie
Dc lcompany
Ie lcomposition du jury
AVCa lconfirmation
JfKl lconfirmed
Ak lcontact person
Ge lconvidamo
Ag lconvocation
Ab lconvocazione prova orale
AY ldame philippa ashworth
Al ldirector
AVGd ldónde
Ei lem 30/04/2026 às 16
Af lentrevista confirmada
AbKV lentrevistadores
AcCX lentrevue
Aa levent type
AUCg lfinal interview
AdCj lfor
ARCi lfunctie
Cb lfwd
Ah lgareth lyle
AV lgarnet milliea
AUKn lgesprek
Ao lglenbow river museum
Ak lheadhunter
AV lhey shu
Ag lhinweis zum datenschutz
AW lhyun
Ak lihre ansprechpartnerin
Ah linishfree data
AVIi lintegran el comité
CaEe linterview
AUCg linterview 14 october
Ih linterview board
Ai linterview cancelled
AW linterview confirmation
AV linterview confirmed
AWCf linterview invitation
AX linterview invite
Gg linterview location
AVIc linterviewer
ASHgIeKc linterviewers
AUHe linterviewing
CU linvitation
Ce linvitation to interview
AT litv 2
Cd ljob
Ad ljosh
AS ljury
ASIfKh ljúri
Af lkev stanaway
Ie lla commissione
AW lla commune de saint
AU lla paroisse saint
AXGc llieu
Ga llocal
AXGd llocatie
ASEfGe llocation
APGh llugar
Gc llugar de celebración
Ik lmanager
Ad lmanaging partner
Ag lmarco pessoas
AY lmember
AR lmireille et jean
Ag lmitzubringen
AR lmoira stott
Id lmrs winifred oduya
Ig lno change to the panel
Ab lnorthspur search
Ai lnotes from host
Ak lnotice of cancellation
AdKW lo júri mantém
Ae loferta condicionada
Ad loffre
Ah loltrepack
AUEiGf londe
Id long shu min
AS lop do 20 mei 2027 om 16
Ge lort
ATHoIbJdKc lpanel
APKh lpanel members
Ac lparking
AUKc lparticipan
An lpierpoint search pte ltd
AS lplaats
Gk lplace
Ac lponte selezione
Ah lport of foynes
AaCf lposition
ATCh lposizione
Cd lpost
Cf lposte
AWIf lpouvez
ATKf lpresidente do júri
AaCY lprocesso seletivo
Ka lprofessor anne
Ab lpuesto
Gg lpunto de encuentro
IhKY lquem
Ae lrappel
AdBgCe lre
Ad lrecordatorio
APCe lref
Ai lref 381
Ai lregattaverein kiel
AQ lresultado del proceso
Ad lrh
Gg lroom 1463
AT lsat nav takes you wrong
AV lscheepswerf barkmeijer
Ak lsecretaris
Ak lsede
Aj lshiftpal
Ai lsiège social
Am lstage 2
Ar lstart date
Ab lstatus meanings
AWCc lstep 2 of 5
Gd lstore
Af lstudio legale scm
AY lsuo curriculum
Jp ltalking to
AO ltbc
Aj ltidepool health
Af ltime
Ab ltop tips
Aj lträger
AXCc ltu prueba está lista
ATIa ltu vas voir jean
Ce ltues 8
Ag luitnodiging 1e gesprek
AWCd luniversity archives
Ag lupdated
Ba lupdated invitation
Ci lvacancy
AaCY lvacature
Cf lvaga
Aa lvaga analista fiscal
ASEiGf lvenue
Ab lvirtual interview day
Aa lvocal
AYCb lvorstellungsgespräch
Ce lwhat
Aj lwhen
DfFSGi lwhere
ASKj lwith
Ig lyour panel
Gh lzi de la plaine
Ih lè ammessa al colloquio
AnBeCUDcHUJPKJ r
Aj s!
AcGc s"
Gc s#
EfIc s&
AkCaIYKU s(
AeCgEVGaIRKX s)
Ab s*
Af s+
AjCXEVGfIWKT s,
Aj s-
AhCVEfGUIcKf s.
Ag s/
AfBRCcFeGkIU s9
AlCd s:
Ak s;
Ae s<
Ab s>
Al s?
Ah s@
AWCfGbJdKe sA
ATBgDfFTHh sX
AOBbCbDeEfGWHbIXJjKg sXx
Ac ss! Xx x
EY ss& Xx ^
AP ss( X )
Ac ss( X X
HX ss( X Xx
Gb ss( X x
ASCdHh ss( Xx )
Aa ss( Xx .
Fb ss( Xx 9
BTCaFdGY ss( Xx Xx
FS ss( Xx x
Ac ss( Xx x9
AUCdHn ss( x )
AQ ss( x ,
AfGaHW ss( x x
AQ ss) , x
Aj ss) x x
Ab ss, 9 Xx
Ad ss, 9 x
AYEm ss, X .
Dl ss, X Xx
AX ss, X ^
AY ss, X x
DS ss, Xx &
Ic ss, Xx )
AU ss, Xx ,
APGdJR ss, Xx .
Ai ss, Xx 9
Gf ss, Xx A
AbDT ss, Xx X
AfCYDeIYJg ss, Xx Xx
ASDiIfJT ss, Xx ^
AXJk ss, Xx x
AW ss, Xx x9
Id ss, x )
AP ss, x ,
AUHg ss, x .
AUGb ss, x 9
Ah ss, x Xx
ANHl ss, x ^
AcFUGaHRIW ss, x x
FgGU ss, x9 Xx
Gl ss, x9 x
BN ss- Xx (
AgJR ss- Xx Xx
AT ss- Xx x
AQ ss- x .
AS ss- x Xx
Ah ss. A x
ARJn ss. Xx (
AV ss. Xx ,
IkJQ ss. Xx .
Gl ss. Xx 9
AaBOFTKg ss. Xx Xx
JiKU ss. Xx ^
AgBfGOJgKi ss. Xx x
Jc ss/ Xx Xx
GV ss9 ) .
Ag ss9 ) ^
AWGi ss9 , Xx
ARGd ss9 , x
Ab ss9 . Xx
Ap ss9 9 9
Ae ss9 Xx ,
Jh ss9 Xx .
Ab ss9 Xx 9
AfGlJQ ss9 Xx Xx
AbGc ss9 Xx ^
Ci ss9 x )
Aa ss9 x .
Af ss9 x x
Bd ss: Xx (
AgJY ss: Xx .
AaHe ss: Xx Xx
AN ss: Xx ^
AY ss: Xx x
AW ss: x Xx
Bk ss: x x
AV ss? Xx ,
AkFR ss? Xx x
Kc ssA . ,
ATKm ssA . Xx
AYKl ssA . ^
Aa ssA x x
AiCS ssX ( x
CT ssX ) ^
Ah ssX , x
ASEo ssX . ^
AP ssX . x
Ee ssX X X
Ad ssX X ^
ATJb ssX Xx Xx
Cb ssX Xx ^
Aa ssX x Xx
AhCX ssX x x
Ae ssXx " Xx
EgIc ssXx & Xx
AW ssXx ( X
AhCeGV ssXx ( Xx
Ai ssXx ( x
Ak ssXx ) ,
Ai ssXx ) .
Ae ssXx ) ^
Ch ssXx ) x
AXGe ssXx , 9
ATEf ssXx , X
AdCcGcIkKX ssXx , Xx
AiGa ssXx , x
AU ssXx - X
Am ssXx - Xx
AaKW ssXx . A
AnIlKV ssXx . Xx
Ao ssXx . ^
AV ssXx . x
Ai ssXx / Xx
Ge ssXx 9 (
AaGe ssXx 9 ,
AUGh ssXx 9 .
AhGT ssXx 9 Xx
Gg ssXx 9 x
Ka ssXx A .
AR ssXx X ,
Ab ssXx X X
AgCTIi ssXx X ^
AdCiJRKk ssXx Xx (
AcEgGXKh ssXx Xx )
AfCbEeGdHPITJQKj ssXx Xx ,
Ea ssXx Xx -
AdCfJRKj ssXx Xx .
Gf ssXx Xx 9
AUKe ssXx Xx :
Kh ssXx Xx ;
Kc ssXx Xx <
AcEgKl ssXx Xx X
AhBPCbDOEjFQGYHVJcKW ssXx Xx Xx
AeBSCYDMEcGSHWIcJQKj ssXx Xx ^
ASCjDXEnGVIOJiKj ssXx Xx x
ASEi ssXx Xx ·
Af ssXx x (
Ae ssXx x )
Aj ssXx x ,
AfCOGS ssXx x .
Ai ssXx x 9
Ia ssXx x :
AfCYEeGSIc ssXx x Xx
AeCY ssXx x ^
AlBkCVEYGUHeIX ssXx x x
Gl ssXx x9 ,
Ai ssXx · Xx
De ss^ X X
AYDfHf ss^ Xx ,
ATDaHg ss^ Xx .
Fi ss^ Xx 9
Aj ss^ Xx :
AX ss^ Xx X
AhBbDXHSJj ss^ Xx Xx
AfHhJi ss^ Xx ^
AgBXDkFg ss^ Xx x
AT ss^ x .
Hj ss^ x ^
Bg ss^ x x
Ak ssx ( Xx
ARCcGc ssx ( x
Gf ssx ) ,
Gi ssx ) .
Ca ssx ) ^
Cf ssx ) x
AgGU ssx , 9
Ad ssx , X
AiGa ssx , Xx
AdGa ssx , x
AfGY ssx , x9
Aa ssx - Xx
AW ssx . )
AV ssx . A
AnGWKk ssx . Xx
AfIW ssx . ^
AUGe ssx 9 ,
AWGc ssx 9 .
Ac ssx 9 9
AaFjGS ssx 9 Xx
AjFY ssx 9 x
AVBf ssx X (
AOHl ssx X ,
AUBbDf ssx X Xx
Hk ssx X ^
AY ssx X x
ARDc ssx Xx !
AKDb ssx Xx &
AS ssx Xx (
Ad ssx Xx )
AOEbFbGYHaIYJfKd ssx Xx ,
ATDlGhJa ssx Xx .
AYFfGh ssx Xx 9
AYDi ssx Xx :
AYEe ssx Xx X
AWBhCQDiESGWHhIUJb ssx Xx Xx
ATDUEfIcKh ssx Xx ^
APBmCfDgEhFTGXIPJh ssx Xx x
El ssx Xx –
AVChFgGSIe ssx x (
AcGYIj ssx x )
AVChGbIe ssx x ,
AVBbCeGa ssx x .
Fg ssx x 9
ATGc ssx x ?
Af ssx x X
AXBKCNDcEjFRGfHdIeJg ssx x Xx
AVChGUIi ssx x ^
AdBlCfDVEhFgGYHbIa ssx x x
Ga ssx x9 .
Ce ssx x9 x
AfGW ssx9 , x
Ae ssx9 Xx ,
AVJf ssx9 Xx Xx
AX ssx9 x )
DV ss| Xx Xx
Ag ss– Xx (
HaJY ss– Xx Xx
AYBb ss– Xx x
AhBhCeDQFcGgHeIfJYKP sx
AfCaGh sx9
Am s|
Af s·
Ak s–
Ag s—
AWBiCfDhFWGQHXIgJP u
Ap uX
ASBiCiDjFTGXHgJT uXx
AXCgHSIe ux
Aj w!
AcGc w"
Gc w#
EfIc w&
AkCaIYKU w(
AeCgEVGaIRKX w)
Ab w*
Af w+
AjCXEVGfIWKT w,
Aj w-
AhCVEfGUIcKf w.
Ag w/
Ac w00
Aa w1
Ad w10
AYGb w12
Fc w14
Ab w15
Gc w2
Ac w20
AX w22
AU w2e
AU w2nd
AVGe w3
Af w30
AX w41
Ad w45
Gb w60
Gd w8
AlCd w:
Ak w;
Ae w<
Ab w>
Al w?
Ah w@
AbGa wa
Ag wacquisition
Ak wadministration
Jf wadu
Aa wafter
Ca wai
Af wal
Fg wam
Ce wanalyst
Ag wand
Gd wandar
Ac wandes
Kh wanthony
AYGc wao
Ag wappointments
Kh washdown
Ae wask
BeHR wassistant
AgGe wat
Hu wattorney-adviser
Ja waunty
Ge wave
AW wavenue
Ff wbackstube
Gf wbahru
Jh wbalwinder
AW wbar
Ae wbe
AV wbehind
Jp wbeni
Je wbenincasa
Dc wblue
AX wblvd
AREd wboard
Jg wbob
Ad wbologna
AY wbox
Aa wbridge
Dj wbrightmarket
Ee wbuild
AR wbuilding
Ff wbureau
Aa wby
Gg wc
Dc wcafetal
Fh wcalle
Hg wcampus
Je wcapt
Aa wcaptain
EY wcare
Ao wcareers
Jd wcarla
Bd wcellar
Dd wcentre
Hh wcfo
AhIg wchair
Bn wchapista
Fd wchaussée
BTJe wchef
Gf wchemin
Hu wchurchwardens
Aa wcivic
Cc wclass
HfJY wcllr
Ah wco
Ad wcoach
AbIl wcommittee
Hr wcomponente
Ac wcon
Af wconseil
Dh wconservas
Al wconsultant
Bf wcoo
Hf wcoordenadora
Aj wcoordinator
Hc wcoordonnateur
Je wcor
Df wcorrib
Di wcorvane
Ae wcouncil
Ad wcrew
Ic wculture
Aa wcustoms
Cc wdach
Ae wdakar
Jd wdale
AVCgEdFUGcIbKh wde
He wdean
Ja wdeclan
AVEe wdel
Jd wdelphine
AY wdepot
AO wdes
Cf wdeveloper
Cg wdevelopment
ATCf wdi
Aj wdie
Ii wdirector
Hj wdirectora
Af wdirectrice
Hl wdirettore
ASEc wdo
Id wdomein
Ge wdos
AhJbKX wdr
AfHi wdra
AUEd wdu
Ag wdña
AdGY we
Jb wefraín
Ae wem
Jg wemrys
AeGY wen
Ae wenf
Af weng.º
Ch wengineer
Fl wennetmoos
Ak wentrevista
Ab wexecutive
Ah wexperience
Hi wexternal
Hk wfactor
Ec wfenwold
Hi wfirmware
ASGe wfloor
Ef wfoods
Ai wfor
Hd wforeman
Jh wfrau
Ee wfreight
Af wfrom
GV wfront
ATEa wfür
Jb wgail
AY wgate
Hd wgestión
He wgleichstellungsbeauftragte
Am wgmbh
Ag wgr
Ce wgrade
ASHhId wgroup
Cd wgrowth
Ah wgrupo
Ao wgruppo
Gi whall
Ch whand
Ag whas
Ae whave
Ag whead
Hd wheadteacher
Ag whealth
Af wherr
Ak wherrn
Ag whiring
Dd whmp
He whod
Kc whoekstra
Ab whorário
Aa whost
Ak whotel
Ge whouse
Hg whr
Ie whumana
Ec whydrographic
Ad wi'd
Ag wi'll
Ag wi'm
Ac wihres
Ci wii
CaGX win
Ef winc
Hd winhaber
Ac winstead
Ae winternally
Al winterview
Ac winês
Am wis
Af wist
Ke wj
AhCW wjob
Fg wjr
He wjudge
Jk wjun-ho
Kc wjune
Kd wk
ATFd wkantoor
Jb wkaren
Hk wkaumātua
Dd wkestrel
Gg wkm
Ae wkontor
Ag wl'équipe
Gk wlane
Ea wlantern
DX wlarkin
Ii wlead
If wleader
Dq wledgerly
AQ wlocatie
Ee wlogistics
AW wlos
Ab wm/w/d
AN wmaintenance
AjCbIl wmanager
Je wmarloes
Jj wmarnie
Dl wmarrowstone
HhIh wmaster
Ad wmay
Af wme
ATJj wmehmet
Je wmel
Ih wmember
AU wmgr
AWHf wmi
Ad wmiss
Al wmme
Jf wmoira
AiJa wmr
AgJa wmrs
Ah wms
Ae wmy
Ae wna
Ic wnational
Jo wnelly
Je wnena
Ab wno
Fj wnostra
Ac wnot
Hn wnotaio
AX wnuit
Jh wnuria
Ab wo
Ac woccupational
AVCbEiIa wof
AQCaGh woffice
AeCg wofficer
Ab won
Ai wopening
Ai worganiser
Jc wotávio
Fb wour
Ca wparish
Ig wpartner
Ae wpartners
Ed wpay
Af wpeople
Ao wpersonnel
Hi wpfarrer
Fl wpfarrhaus
Ah wpfarrsekretärin
AQGf wpiano
Gd wpier
AYGc wpiso
ARIf wplanning
AT wplant
Fb wplot
Ag wpm
An wposition
Ai wpost
Bb wpostdoctoral
Ha wpresidente
Hg wprincipal
Bb wprn
AP wproduct
AnHOJd wprofessor
Hl wprovedor
AVHk wpublisher
AQFf wquai
AQ wquality
Jd wravi
Gf wrd
AF wreception
Ah wrecruiter
Ah wrecruitment
AXHj wrector
Ae wref
CSHn wregistrar
Ig wrepresentative
Ah wresourcing
Ic wrh
Ge wrise
Ae wrn
AXGf wroad
Aj wrole
ATGl wroom
Cb wrrt
AVFe wrua
Gc wrue
Ee wsa
Bc wsachbearbeitung
ARFg wsala
ATGa wsalle
Jg wsandra
Bj wsaturday
Dg wscoil
Ap wsearch
Ik wsec
AW wsecondo
Hk wsecretaria
Hh wsecretario
Ah wsecretary
Ak wselection
HhKf wsenior
Ea wserra
Ie wservices
Jc wseu
AN wshed
AVFg wshop
Ac wsie
Ad wsig
Jc wsilvia
An wsister
He wsocia
Af wspot
AfJV wsr
AcDh wst
AS wstabilimento
Ah wstaff
Ah wstaffing
An wstelle
Ge wstock
Gc wstore
Gh wstreet
Ak wstudent
Ab wstudents
Ak wstudio
Ib wsuccess
AX wsuite
Cc wsupervisor
Id wsviluppo
Ab wsócios
Ad wsüd
AfIY wtalent
Kd wtan
Ag wteam
AX wtech
Ag wtepeyac
De wtessellate
DcFdGa wthe
Ck wtime
Fg wtor
Ga wtower
Bc wtrainee
Ea wtrois
Hm wtrustee
Dn wumbrell
Ac wund
Fg wunit
ALFk wupstairs
Aa wv
Ak wvacancy
AWDf wvan
Fh wvia
Hg wvocal
Hh wvorsitz
El wwater
Jg wwei-ling
Ec wweidegoud
Ag wwhitcombe
Aj wwill
Jc wwim
Hm wwinemaker
Jf wwiremu
Aj wwith
Ag wwoche
Aa wy
AS wyear
Ae wzijlstra
Dc wzuivelfabriek
Ca wzum
Am w|
Af w·
Ag wè
Ae wé
ATGi wétage
Ak w–
Ag w—`,
};
