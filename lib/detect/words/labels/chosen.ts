// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const chosen = {
  role: `\
28 @g
72 @h
-20 @s
-20 L1
-43 L2
-16 L3
44 L4
2 L5
-11 L6
32 L7
70 L8
-34 R0
-6 R1
7 R2
-5 R3
-5 R4
16 R5
19 R6
9 R7
54 R9
-12 b0
8 b1
18 b2
-13 b3
2 b4
-37 best false false false
11 best false true false
13 best false true true
-27 best true false false
22 best true false true
-5 best true true false
82 best true true true
52 c0
46 c1
-37 c2
-8 c3
31 holds$
4 holds$l0
-23 holds$l1
-10 holds$l2
21 holds$l3
75 holds$l5
19 holds$r0
-43 holds$r1
54 holds$r3
18 holds$r4
9 holds^l0
-40 holds^l1
35 holds^l2
-17 holds^l4
-13 holds^l5
-3 holds^r0
-30 holds^r1
29 holds^r3
10 holds^r4
-8 holds~
-23 holds~l0
-39 holds~l1
12 holds~l2
46 holds~l3
15 holds~l4
-10 holds~l5
-15 holds~r0
18 holds~r4
75 in$
-35 in$l0
6 in$l3
54 in$l4
31 in$l5
27 in$r0
-18 in$r1
-3 in$r2
40 in$r3
21 in$r4
38 in^
21 in^l0
-11 in^l1
23 in^l2
68 in^l3
-21 in^l4
5 in^l5
-2 in^r2
45 in^r3
41 in^r4
13 in~
20 in~l0
29 in~l1
-18 in~l2
-29 in~l3
-12 in~l4
-2 in~l5
-22 in~r0
10 in~r4
-6 job
-12 job first
-3 job last
-77 l0
-86 l0r1
7 l0r2
-14 l0r3
17 l0r4
-28 l1
-53 l1r0
29 l1r1
-17 l1r3
39 l1r4
-33 l2
-44 l2r0
35 l2r1
-21 l2r2
30 l2r3
14 l2r4
-28 l3
6 l3r0
-17 l3r1
5 l3r2
-28 l3r3
-33 l3r4
23 l4
15 l4r0
23 l4r1
-9 l4r2
43 l4r3
11 l4r4
20 l5
28 l5r0
5 l5r1
21 l5r2
14 l5r3
44 l5r4
30 l6
36 l7
51 l8
62 l9
8 large1
28 large2
-57 line
-56 none
76 none l0
31 none l1
-33 none l2
-33 none l3
-51 none l4
-47 none l5
23 none r1
37 none r2
-39 none r3
-79 none r4
-28 only 
13 only g
38 only h
-19 only s
19 only sg
31 only sh
49 p0
-47 p1
2 p2
57 parts
-48 r0
-8 r1
2 r5
-20 r6
17 r7
51 r8
64 r9
3 same$r0
18 same$r3
-19 same$r4
-5 same^
-19 same^l2
-5 same^r0
8 same~
-10 same~l0
-15 same~l1
-9 same~l2
21 same~l3
19 same~l4
30 same~r0
-16 same~r3
-6 same~r4
-5 small1
26 small2
2 w1
-4 w2
30 w3
76 w4
-27 w5
-30 w6
38 w7
-28 w8`,
  company: `\
17 @f
36 @g
30 @h
62 @n
10 @s
-21 L1
6 L2
-43 L3
20 L4
-5 L5
30 L7
49 L8
-38 R0
-19 R1
-10 R2
33 R3
-5 R4
-22 R5
-12 R6
19 R7
29 R8
58 R9
28 a name
-40 agency
-38 agency 
-40 b0
81 b1
21 b2
-12 b3
8 b4
-3 best false false false
-9 best false false true
-51 best false true false
25 best false true true
-9 best true false false
-7 best true false true
14 best true true false
75 best true true true
-24 c0
23 c1
10 c2
25 c3
-6 carried
11 holds$
46 holds$l0
-18 holds$l1
-52 holds$l2
5 holds$l3
15 holds$l4
-33 holds$l5
-18 holds$r0
-7 holds$r1
-6 holds$r3
22 holds$r4
-6 holds^
29 holds^l0
39 holds^l1
-24 holds^l2
-10 holds^l3
-15 holds^l4
-33 holds^l5
27 holds^r0
-36 holds^r1
-28 holds^r3
44 holds^r4
26 holds~
40 holds~l0
25 holds~l1
-6 holds~l3
10 holds~r0
5 holds~r1
15 holds~r3
-4 holds~r4
21 in$
-56 in$l0
-9 in$l2
35 in$l3
11 in$l4
16 in$l5
40 in$r0
-12 in$r1
-10 in$r3
-30 in$r4
21 in^
42 in^l0
-22 in^l1
-8 in^l2
-11 in^l3
19 in^l4
-10 in^l5
-5 in^r0
-19 in^r1
5 in^r3
31 in^r4
11 in~l0
9 in~l1
-20 in~l2
4 in~l3
-6 in~l5
6 in~r0
-6 in~r1
-14 in~r3
13 in~r4
-54 l0
3 l0r0
-52 l0r1
-2 l0r3
-3 l0r4
-13 l1
-52 l1r0
8 l1r1
27 l1r4
-12 l2
-18 l2r0
-24 l2r1
15 l2r3
24 l2r4
4 l3
11 l3r0
70 l3r1
-18 l3r3
34 l3r4
-11 l4
-14 l4r0
20 l4r1
-15 l4r3
-10 l4r4
13 l5
15 l5r0
-15 l5r1
-5 l5r3
35 l5r4
42 l6
36 l7
19 l8
10 l9
-60 large1
56 large2
65 legal
17 line
-35 none
-37 none false
50 none l0
13 none l1
14 none l2
-52 none l3
-10 none l4
-49 none l5
12 none r0
82 none r1
-36 none r3
-92 none r4
2 none true
-71 only 
17 only fn
14 only g
-50 only gn
50 only h
4 only hn
-37 only n
27 only s
12 only sg
15 only sgn
-11 only sh
-5 only sn
31 organised
-9 organised false
40 organised true
7 own false 
-13 own false A
12 own false a
-8 own false box
15 own false machine
2 own false person
-3 own false system
31 own true 
11 own true A
-13 own true a
48 own true box
-36 own true machine
16 own true person
75 p0
-16 p1
-56 r0
-14 r1
69 r10
21 r2
-26 r5
-33 r6
45 r7
30 r9
-37 same$
-53 same$l0
-12 same$l1
17 same$r0
-14 same$r1
-40 same$r4
28 same^
14 same^l1
15 same^r0
13 same~
-18 same~l0
3 same~l2
-8 same~l3
23 same~l4
16 same~l5
21 same~r0
5 same~r3
-12 same~r4
37 sender box
-15 sender machine
6 sender none
-6 sender person
-9 sender system
39 small2
-36 somebody
-60 w1
-48 w2
25 w3
36 w4
42 w5
32 w6
8 w8
-22 writer`,
  place: `\
-19 @h
-38 @n
-15 @s
-24 L1
-3 L2
-7 L3
-28 L4
4 L6
47 L7
-10 R0
-33 R1
-26 R2
-12 R3
-21 R4
8 R5
55 R6
18 R7
12 R9
-13 b1
37 b2
-10 b3
-19 b4
-12 best false false false
-56 best false false true
-19 best false true false
30 best false true true
-33 best true false false
-3 best true false true
39 best true true false
42 best true true true
-6 c0
44 c1
-44 c2
-6 c3
13 holds$
33 holds$l0
-3 holds$l1
-27 holds$l2
-8 holds$l3
29 holds$l4
10 holds$l5
11 holds$r0
25 holds$r1
-41 holds$r2
32 holds$r3
28 holds^
29 holds^l0
-15 holds^l1
-16 holds^l2
22 holds^l3
-15 holds^l4
-35 holds^r0
11 holds^r1
-5 holds^r2
27 holds^r3
-4 holds^r4
9 holds~
26 holds~l0
-23 holds~l1
-33 holds~l2
-22 holds~l3
45 holds~l4
-43 holds~r0
-14 holds~r1
12 holds~r2
39 holds~r3
22 in$
6 in$l0
-12 in$l1
12 in$l2
19 in$l4
-13 in$l5
29 in$r0
-30 in$r1
34 in$r3
-14 in$r4
-6 in^
-33 in^l0
-20 in^l1
19 in^l2
22 in^l3
7 in^l4
9 in^r0
-17 in^r1
45 in^r3
-11 in^r4
7 in~
-43 in~l0
-9 in~l1
22 in~l2
19 in~l3
54 in~l4
-12 in~l5
3 in~r0
-5 in~r1
11 in~r2
14 in~r3
-2 in~r4
35 kind 
44 kind meal
48 kind onsite
31 kind panel
-57 kind phone
7 kind test
-121 kind video
-28 l0
-14 l0r1
-29 l0r2
4 l0r3
11 l0r4
-42 l1
-39 l1r0
-13 l1r1
6 l1r3
6 l1r4
-30 l2
-34 l2r0
15 l2r1
-9 l2r2
-12 l2r3
35 l2r4
-5 l3
13 l3r0
-26 l3r1
-14 l3r2
39 l3r3
8 l3r4
39 l4r0
14 l4r1
-9 l4r2
-58 l4r3
23 l4r4
15 l5
20 l5r0
16 l5r3
-11 l5r4
16 l6
37 l7
27 l8
-29 large1
38 large2
-6 line
12 none
-35 none 
29 none l0
21 none l1
14 none l2
3 none l3
-48 none l4
-8 none l5
-44 none meal
-48 none onsite
-31 none panel
57 none phone
9 none r0
-10 none r1
25 none r2
7 none r3
-19 none r4
-7 none test
121 none video
76 number
-12 only 
6 only h
-5 p0
40 p1
-41 p2
35 parts
-24 r2
-24 r4
26 r5
-62 r6
16 r7
57 r8
29 same$
15 same$l1
18 same$l2
29 same$r0
17 same^
17 same^l1
17 same^r0
-19 same~
4 same~l0
-4 same~l2
-7 same~l3
-7 same~r0
-12 same~r1
-7 same~r3
7 same~r4
-28 small1
7 small2
-57 w1
-63 w2
-24 w3
13 w4
15 w5
13 w6
50 w7
42 w8`,
  person: `\
2 any
13 as company1
-58 as company2
-43 as company3
-62 as company4
-32 as company5
3 as place1
-75 as place2
-61 as place3
-50 as place4
-27 as role1
-24 as role2
-21 as role4
-31 as role5
-7 as title1
29 as title2
-13 as title3
-35 as title4
-53 as title5
-2 at0
40 at1
32 at2
-47 at3
-23 b+a
-4 b+aan
6 b+ab
11 b+about
-6 b+accueil
-11 b+acht
14 b+adjoint
3 b+adviseur
4 b+afdelingshoofd
15 b+after
2 b+agence
-9 b+al
-3 b+all
6 b+alla
10 b+alles
-19 b+als
-10 b+am
-20 b+an
33 b+and
-11 b+are
4 b+as
19 b+ask
-9 b+asked
-19 b+assistant
4 b+assistente
-17 b+así
-18 b+at
12 b+au
27 b+auch
-11 b+auf
11 b+avec
7 b+back
-14 b+be
-28 b+been
10 b+before
-17 b+bei
-5 b+beide
-22 b+beim
-4 b+belt
-22 b+bij
3 b+bin
-13 b+bis
-13 b+bitte
11 b+blijft
3 b+board
30 b+boat
7 b+both
-5 b+branch
4 b+brief
-6 b+bring
-27 b+business
-16 b+by
25 b+c
3 b+cadre
-8 b+came
14 b+can
-7 b+cancello
-3 b+candidatura
12 b+capataz
19 b+capo
17 b+chair
38 b+che
27 b+chef
6 b+chefe
-6 b+ci
4 b+co
4 b+colloquio
8 b+com
-21 b+come
-5 b+commercial
6 b+committee
-27 b+con
2 b+conmigo
2 b+conversar
-18 b+coordenador
6 b+coordenadora
6 b+coordonnatrice
5 b+crew
-6 b+côté
3 b+d
-10 b+da
8 b+dabei
23 b+dan
-4 b+danach
-3 b+dann
-8 b+das
-19 b+dass
-3 b+dat
19 b+dazu
26 b+de
6 b+degli
-13 b+del
28 b+dem
-13 b+den
-5 b+depois
14 b+der
-6 b+des
-16 b+desk
-5 b+dich
28 b+die
9 b+diensthoofd
8 b+dir
8 b+direction
8 b+director
3 b+directora
27 b+directrice
2 b+diretor
-18 b+diretora
7 b+direttore
-12 b+do
15 b+does
21 b+doet
28 b+dott
-12 b+down
-9 b+du
26 b+e
7 b+een
-20 b+eerste
3 b+eigenaar
3 b+ein
15 b+eine
8 b+einem
9 b+einen
-14 b+el
-15 b+elle
-6 b+em
-25 b+empresa
43 b+en
-12 b+entrata
-20 b+entrevista
12 b+er
-12 b+erst
7 b+es
-21 b+est
4 b+estará
-20 b+está
-9 b+et
12 b+eu
7 b+external
-5 b+feira
-4 b+field
-6 b+finden
-5 b+first
-17 b+for
5 b+foreman
2 b+founder
63 b+from
-12 b+front
-3 b+garde
-15 b+gate
-16 b+gegen
-13 b+geht
6 b+general
12 b+gerente
30 b+gern
33 b+gesprek
-16 b+gibt
-4 b+gleich
-5 b+gostaria
-13 b+got
3 b+governor
-5 b+graag
-16 b+graduate
11 b+générale
-23 b+gérant
-15 b+ha
-15 b+haben
-7 b+half
-14 b+happy
4 b+has
-18 b+hat
20 b+have
48 b+he
7 b+head
6 b+hebben
-25 b+her
6 b+here
7 b+het
21 b+hier
13 b+hij
3 b+his
4 b+holt
-8 b+hond
19 b+hoofd
-6 b+hour
-13 b+hours
7 b+https
-33 b+i
-4 b+ich
-12 b+if
18 b+ik
9 b+ikzelf
26 b+il
-24 b+im
-35 b+in
-21 b+inform
7 b+interview
12 b+interviewer
-13 b+is
-13 b+isch
-25 b+ist
-15 b+it
-21 b+je
6 b+jefa
5 b+jefe
9 b+job
3 b+join
-5 b+jun
3 b+kantoor
-3 b+keen
-11 b+kennen
-3 b+km
4 b+know
-7 b+komm
-23 b+l
22 b+la
15 b+laat
8 b+las
-30 b+last
21 b+le
9 b+lead
-26 b+leave
7 b+leerkracht
-6 b+left
-10 b+lernen
-13 b+let
-9 b+liegt
-2 b+lift
-21 b+like
9 b+ll
-5 b+lleva
5 b+looks
6 b+love
-11 b+loved
-3 b+luego
7 b+là
-7 b+lässt
-31 b+m
-32 b+maar
-4 b+macht
21 b+manager
33 b+may
-3 b+maître
34 b+me
14 b+mee
-3 b+meet
5 b+mein
10 b+meine
15 b+member
18 b+met
4 b+metro
6 b+mevrouw
28 b+mi
3 b+mij
-3 b+min
8 b+minutes
-14 b+mir
10 b+mit
15 b+moi
-12 b+mon
-33 b+morgen
6 b+my
14 b+myself
2 b+même
-12 b+n
-15 b+na
23 b+nach
26 b+namens
-11 b+next
9 b+nicht
-2 b+nimmt
-21 b+no
-2 b+nossa
-4 b+nosso
10 b+nostra
8 b+nostro
-15 b+not
-11 b+nothing
6 b+notre
22 b+nous
-8 b+now
5 b+nuestra
9 b+nuestro
-19 b+numa
-22 b+não
38 b+o
8 b+observing
-6 b+off
20 b+office
-16 b+oficina
-21 b+om
-8 b+on
28 b+ondergetekende
17 b+one
3 b+only
17 b+onze
15 b+ook
-14 b+open
-13 b+opening
11 b+os
19 b+other
54 b+our
-27 b+out
4 b+over
12 b+owner
5 b+owns
3 b+panel
-36 b+para
2 b+parent
4 b+part
33 b+participa
-8 b+partner
-5 b+pas
-14 b+pelo
17 b+people
13 b+per
7 b+persönlich
-2 b+piso
7 b+place
-3 b+planta
-14 b+pode
6 b+polimerosdelbajio
-31 b+por
2 b+positioning
-10 b+poste
-10 b+pour
31 b+presidente
4 b+président
22 b+put
19 b+que
5 b+quem
-17 b+quer
10 b+questions
26 b+qui
35 b+quien
-8 b+quiere
-9 b+quinta
-3 b+radio
-10 b+re
-26 b+recepción
24 b+recruiter
13 b+recrutement
-8 b+rencontrer
3 b+rep
14 b+representative
8 b+responsabile
6 b+responsable
3 b+retd
-15 b+retired
-6 b+ring
24 b+room
-7 b+round
14 b+run
10 b+runs
7 b+s
14 b+sala
9 b+same
2 b+santé
-26 b+says
-13 b+schauen
15 b+scheduled
-5 b+schon
-10 b+school
-19 b+se
-7 b+second
-5 b+see
-27 b+semana
8 b+senior
12 b+sera
25 b+service
8 b+services
6 b+seu
4 b+share
14 b+she
-10 b+shift
-16 b+should
-20 b+si
-50 b+sich
-12 b+side
-12 b+sie
-16 b+sind
14 b+sit
32 b+sitzen
-3 b+so
22 b+socia
-3 b+soll
7 b+solo
4 b+son
29 b+spreken
-6 b+staff
14 b+start
-4 b+store
5 b+student
-5 b+su
4 b+supervisora
7 b+sócia
-8 b+t
-13 b+take
-13 b+takes
3 b+talk
32 b+também
2 b+te
-17 b+team
2 b+teammanager
12 b+that
-11 b+the
-2 b+then
19 b+there
15 b+this
8 b+tiene
-17 b+time
-34 b+to
4 b+toma
-25 b+tomorrow
9 b+too
-19 b+travelling
-17 b+treffen
7 b+tu
-3 b+two
5 b+técnica
4 b+u
29 b+uit
-23 b+um
-3 b+umas
26 b+und
-14 b+uns
15 b+unser
10 b+unsere
13 b+unserem
-7 b+until
-26 b+up
-7 b+upstairs
-13 b+us
-10 b+usted
-35 b+uw
-17 b+van
-9 b+via
26 b+vom
33 b+von
-15 b+voor
13 b+voorzitter
6 b+vor
-12 b+vous
3 b+vuole
-19 b+w
-33 b+want
6 b+wants
5 b+was
-15 b+we
-14 b+week
-18 b+wenn
-5 b+where
-16 b+who
15 b+wie
5 b+wil
39 b+will
-14 b+wir
27 b+wird
16 b+with
-10 b+would
16 b+würd
11 b+würde
-3 b+würden
9 b+x
-17 b+y
9 b+yo
-28 b+you
5 b+your
19 b+zij
4 b+zijn
4 b+zit
16 b+zouden
-6 b+zwischen
-10 b+à
23 b+è
3 b+é
-4 b+éducatrice
13 b+équipe
-2 b+être
4 b+über
-23 b-a
21 b-aan
-10 b-ab
-9 b-about
-12 b-afternoon
-5 b-again
-3 b-agence
20 b-ainsi
5 b-al
6 b-alla
-5 b-als
-2 b-also
-31 b-am
11 b-an
20 b-anche
68 b-and
-10 b-antes
-11 b-ao
-5 b-application
3 b-appointment
6 b-aqui
10 b-are
11 b-as
7 b-ask
-40 b-at
-44 b-au
-33 b-auf
23 b-aus
-10 b-auxiliar
-13 b-avec
23 b-be
6 b-because
-11 b-been
-7 b-before
8 b-begleiten
-8 b-bei
-27 b-beim
-11 b-bench
4 b-bestaat
6 b-bien
-30 b-bij
-6 b-bin
-5 b-bis
-3 b-bitte
-9 b-blauen
7 b-board
-19 b-book
-3 b-bring
11 b-brother
-33 b-but
-26 b-by
-8 b-call
8 b-capo
33 b-chair
32 b-chat
17 b-chef
6 b-ci
-41 b-cliente
-8 b-colleague
22 b-collega
-6 b-colloquio
-24 b-com
-5 b-come
3 b-comigo
6 b-comité
2 b-commissie
21 b-commissione
13 b-committee
30 b-con
3 b-confirming
9 b-conmigo
4 b-consists
-8 b-contact
3 b-conversa
2 b-conversar
15 b-conversation
-10 b-coordenadora
-15 b-coordinator
-14 b-d
-12 b-da
-15 b-dan
-7 b-dann
-21 b-das
-31 b-day
-21 b-de
3 b-deep
-3 b-del
-28 b-dem
-9 b-demandez
-21 b-den
2 b-department
-10 b-der
-10 b-des
-4 b-desde
4 b-design
-3 b-desk
-26 b-di
-2 b-dich
-45 b-die
-10 b-diensthoofd
-3 b-dir
-18 b-dirección
-6 b-directeur
8 b-director
3 b-directora
20 b-diretor
2 b-diretora
2 b-direttore
3 b-dive
-25 b-do
8 b-don
18 b-dott
16 b-down
8 b-dr
5 b-drs
-12 b-du
2 b-dus
4 b-día
85 b-e
-12 b-een
5 b-eerste
11 b-eigenaar
-21 b-ein
-15 b-eine
-9 b-einen
33 b-el
-8 b-em
41 b-en
3 b-end
5 b-entretien
-16 b-es
15 b-est
42 b-et
62 b-eu
-11 b-filiale
-14 b-first
3 b-floor
-40 b-for
-16 b-founder
8 b-from
-15 b-für
-22 b-ganzen
-18 b-gardener
-10 b-gate
-16 b-gern
12 b-gesprek
-10 b-go
11 b-h
8 b-half
-24 b-has
-14 b-hat
17 b-have
-22 b-head
3 b-heer
-15 b-here
4 b-het
-5 b-hier
-18 b-home
16 b-hora
2 b-husband
-4 b-hätte
-4 b-i
-17 b-ich
6 b-ik
46 b-il
-29 b-im
-8 b-in
-4 b-ins
-27 b-interview
-9 b-interviewed
5 b-io
35 b-is
6 b-ist
16 b-it
13 b-ja
7 b-je
4 b-job
2 b-junto
-9 b-km
-6 b-kurz
-21 b-l
-11 b-la
-5 b-las
4 b-le
5 b-lead
-22 b-leader
-5 b-lesson
2 b-line
-4 b-ll
13 b-lo
19 b-lunch
-23 b-m
36 b-manager
-4 b-mattina
10 b-me
7 b-medewerker
22 b-meet
4 b-meeting
32 b-mein
9 b-meine
2 b-members
8 b-met
-2 b-meu
4 b-mevrouw
10 b-mia
-26 b-mich
27 b-mij
4 b-min
10 b-minutes
24 b-mio
7 b-mir
-45 b-mit
18 b-moi
3 b-mr
-4 b-muss
22 b-my
27 b-myself
-13 b-na
38 b-naar
-7 b-naast
-22 b-nach
11 b-namens
3 b-nehmen
-13 b-news
-10 b-no
-11 b-noch
-5 b-nos
9 b-nossa
10 b-nostra
15 b-nostro
5 b-nous
28 b-o
-45 b-of
4 b-office
-27 b-ok
-17 b-on
8 b-ons
37 b-onze
-7 b-op
-4 b-opdrachtgever
6 b-or
9 b-out
-14 b-outside
14 b-over
4 b-owner
40 b-owners
4 b-p
8 b-padre
-6 b-pai
23 b-panel
-5 b-para
7 b-partner
-13 b-pela
35 b-people
-12 b-per
8 b-phone
-10 b-piso
-5 b-please
-3 b-pleased
5 b-plus
-18 b-por
3 b-post
-5 b-pour
6 b-praat
4 b-preside
16 b-presidente
7 b-prof
-3 b-profile
-4 b-que
-20 b-quem
3 b-questions
-2 b-quick
6 b-rag
-2 b-recibe
-8 b-reken
-10 b-reminder
3 b-rencontrerez
-13 b-responsable
8 b-review
-3 b-reçu
2 b-reçue
7 b-riceverà
-5 b-role
4 b-s
-7 b-same
4 b-samen
7 b-sarà
3 b-schedule
-5 b-screen
10 b-search
-20 b-sede
6 b-see
-2 b-seen
7 b-senior
6 b-ser
20 b-sera
2 b-serez
-10 b-service
7 b-services
-3 b-shop
8 b-si
10 b-sich
45 b-sind
12 b-sit
-2 b-sitzen
8 b-so
5 b-socia
-14 b-sono
-16 b-sowie
26 b-soy
4 b-spreekt
10 b-ssa
-6 b-stabilimento
-6 b-su
-25 b-supervisora
-20 b-sócia
2 b-t
-8 b-table
-6 b-take
-9 b-talk
3 b-talking
5 b-tandarts
17 b-te
-21 b-team
9 b-teamleider
-3 b-telephone
-5 b-tell
-5 b-ten
-32 b-that
-59 b-the
-9 b-then
12 b-this
29 b-three
-3 b-through
-13 b-time
2 b-titolare
-29 b-to
17 b-tour
-8 b-tu
12 b-twee
5 b-uit
-5 b-um
-15 b-un
38 b-und
6 b-une
-3 b-uns
6 b-up
-3 b-us
-3 b-usted
-8 b-van
11 b-ve
-2 b-via
9 b-vingtaine
2 b-visio
2 b-vogal
-5 b-vom
8 b-von
-7 b-vous
15 b-vrouw
27 b-w
8 b-want
-12 b-was
-7 b-we
-10 b-werden
-4 b-who
-22 b-wie
29 b-will
-19 b-wir
-26 b-wird
21 b-with
-11 b-wäre
2 b-würden
18 b-xx
25 b-y
-32 b-you
-50 b-your
-16 b-zu
-14 b-zum
-29 b-à
12 b-às
49 b-è
33 b-é
-6 b-über
7 b<!
-11 b<&
4 b<(
-5 b<)
-11 b<*
24 b<+
6 b<,
9 b<-
41 b<.
-18 b</
3 b<00
-13 b<15
-3 b<30
10 b<45
-13 b<:
41 b<;
9 b<<) ,
22 b<<) .
2 b<<) :
20 b<<) and
3 b<<) e
10 b<<) en
5 b<<) et
6 b<<) und
-9 b<<, a
-34 b<<, but
-7 b<<, con
-7 b<<, da
-5 b<<, don
11 b<<, en
4 b<<, et
7 b<<, frau
-31 b<<, herr
-17 b<<, mme
-6 b<<, mrs
4 b<<, professor
12 b<<, soy
-5 b<<, the
-8 b<<, vp
4 b<<, with
10 b<<, y
-3 b<<, à
3 b<<- frau
-6 b<<. :
7 b<<. estaremos
20 b<<. frau
14 b<<. herr
3 b<<. le
14 b<<. ssa
19 b<<. ª
3 b<<1 |
-3 b<<2 .
4 b<<30 |
2 b<<: 00
-13 b<<: 15
4 b<<: 30
13 b<<: 45
7 b<<; and
-11 b<<^ *
26 b<<^ -
-5 b<<^ ^
3 b<<^ bäckerei
-11 b<<^ dear
22 b<<^ garage
21 b<<^ gruß
5 b<<^ herr
-10 b<<^ hi
-2 b<<^ hotel
-6 b<<^ ihre
-13 b<<^ mme
16 b<<^ mr
15 b<<^ mrs
9 b<<^ ms
19 b<<^ professor
-9 b<<^ team
-2 b<<^ the
-3 b<<^ van
15 b<<^ with
29 b<<^ •
-6 b<<a .
5 b<<and mr
-7 b<<and mrs
9 b<<ask for
-12 b<<at our
3 b<<avec mme
13 b<<avv .
3 b<<be with
-19 b<<book /
13 b<<call with
4 b<<chair :
-5 b<<com a
-6 b<<coordinator ,
23 b<<d .
3 b<<de heer
-11 b<<de la
-9 b<<director ,
3 b<<directora ,
14 b<<dott .
3 b<<down with
37 b<<dr .
-3 b<<dra .
5 b<<drs .
18 b<<e a
5 b<<e o
-32 b<<entrevista con
4 b<<et mme
-10 b<<filiale di
9 b<<gesprek met
30 b<<groet ,
24 b<<groetjes ,
4 b<<host :
-11 b<<in the
-20 b<<ing .
-18 b<<interview with
3 b<<interviewer :
8 b<<interviewers :
11 b<<ir .
2 b<<lead ,
-12 b<<lic .
-16 b<<local :
3 b<<lunch with
28 b<<m .
9 b<<mag .
19 b<<manager (
-6 b<<manager ,
-3 b<<me .
7 b<<me and
19 b<<mein bruder
-3 b<<mein kollege
5 b<<member :
11 b<<mijn collega
15 b<<mijn vrouw
-10 b<<mr .
24 b<<ms .
9 b<<my brother
-5 b<<my colleague
2 b<<my husband
10 b<<myself and
-21 b<<of the
10 b<<p .
14 b<<panel :
6 b<<par mme
-12 b<<partner ,
4 b<<prof .
-21 b<<quem :
6 b<<rag .
-9 b<<room ,
-3 b<<screen with
-2 b<<sede di
-6 b<<sr .
-13 b<<sra .
-11 b<<teilnehmende :
6 b<<to meet
10 b<<to the
4 b<<und herrn
4 b<<urrutia ,
2 b<<vogal :
-3 b<<where :
-15 b<<who :
-3 b<<wie :
10 b<<will be
4 b<<will meet
11 b<<with :
3 b<<would meet
30 b<<é a
5 b<<é o
5 b<?
-5 b<^
-15 b<a
3 b<alla
13 b<als
-37 b<am
26 b<anche
30 b<and
15 b<as
-9 b<at
-6 b<auf
-15 b<avec
-8 b<baustelle
8 b<be
6 b<because
-5 b<beim
-17 b<bij
9 b<brother
19 b<bruder
-34 b<but
2 b<by
3 b<bäckerei
32 b<captain
14 b<chef
-5 b<colleague
11 b<collega
3 b<com
-26 b<con
-15 b<da
-16 b<das
-14 b<de
9 b<dean
-11 b<dear
-35 b<del
-30 b<dem
-10 b<den
-23 b<der
-23 b<des
-12 b<di
-19 b<die
6 b<director
-18 b<do
10 b<don
10 b<dona
-21 b<du
5 b<e
9 b<el
-23 b<em
12 b<en
7 b<est
8 b<estaremos
35 b<et
16 b<for
48 b<frau
-2 b<für
22 b<garage
21 b<gruß
3 b<heer
-23 b<herr
7 b<herrn
-11 b<het
-10 b<hi
-3 b<hotel
-9 b<hr
2 b<husband
-23 b<il
-18 b<im
-8 b<in
-4 b<ins
15 b<is
-3 b<kollege
-22 b<la
2 b<le
2 b<leader
-13 b<leiter
-18 b<leiterin
3 b<maison
10 b<manager
9 b<meet
16 b<mein
-3 b<met
8 b<mevrouw
-11 b<mit
-15 b<mme
-13 b<monsieur
43 b<mr
21 b<mrs
-6 b<ms
-10 b<na
37 b<naar
10 b<nach
-6 b<no
28 b<o
-26 b<of
-17 b<on
-4 b<or
-48 b<our
-12 b<para
-6 b<people
4 b<plus
-3 b<por
25 b<professor
-39 b<salon
2 b<sir
18 b<sister
7 b<so
26 b<soy
14 b<ssa
-5 b<staff
-10 b<team
-42 b<the
3 b<then
-39 b<to
21 b<und
-2 b<unser
8 b<van
-2 b<via
10 b<von
-23 b<vp
15 b<vrouw
34 b<with
18 b<xx
9 b<y
-5 b<|
19 b<ª
-12 b<·
-15 b<à
-9 b<–
2 b<—
29 b<•
-24 b>!
-14 b>$
52 b>&
12 b>'
59 b>(
-24 b>)
23 b>+
33 b>,
-7 b>-
-12 b>.
6 b>/
-42 b>:
39 b>;
-14 b>>$ $
5 b>>& son
12 b>>' s
7 b>>( associate
-13 b>>( büro
11 b>>( chair
4 b>>( chairperson
2 b>>( country
-8 b>>( data
6 b>>( director
-6 b>>( general
14 b>>( he
9 b>>( hr
7 b>>( leerkracht
5 b>>( partner
3 b>>( presidente
4 b>>( principal
9 b>>( senior
4 b>>( she
3 b>>( staff
3 b>>( technical
-18 b>>( the
-19 b>>) $
-5 b>>) ,
-14 b>>) .
6 b>>) and
-11 b>>) und
-34 b>>, $
3 b>>, afdelingshoofd
3 b>>, am
-8 b>>, and
-17 b>>, assistant
2 b>>, associate
-6 b>>, at
5 b>>, betriebsleiter
-11 b>>, büro
3 b>>, cadre
6 b>>, chair
19 b>>, chapter
22 b>>, che
5 b>>, chef
6 b>>, chefe
3 b>>, chief
13 b>>, com
8 b>>, componente
6 b>>, coordonnatrice
31 b>>, crha
7 b>>, cto
-17 b>>, da
-4 b>>, danach
8 b>>, das
-19 b>>, dass
-28 b>>, de
3 b>>, dean
3 b>>, del
3 b>>, der
3 b>>, design
24 b>>, die
7 b>>, diensthoofd
13 b>>, directeur
17 b>>, director
2 b>>, directora
25 b>>, directrice
4 b>>, diretor
6 b>>, diretora
2 b>>, dr
5 b>>, e
8 b>>, el
-20 b>>, en
3 b>>, et
-9 b>>, for
16 b>>, gerente
3 b>>, group
8 b>>, he
22 b>>, head
18 b>>, hoofd
-5 b>>, hr
-15 b>>, i
4 b>>, ich
12 b>>, il
-18 b>>, in
-65 b>>, is
9 b>>, jefe
-4 b>>, la
-5 b>>, le
23 b>>, leiterin
9 b>>, manager
12 b>>, managing
22 b>>, mi
-12 b>>, mon
13 b>>, nossa
2 b>>, nosso
4 b>>, notre
9 b>>, nuestro
-10 b>>, on
4 b>>, onze
25 b>>, our
6 b>>, owner
-25 b>>, personnel
3 b>>, plant
17 b>>, presidente
-3 b>>, principal
4 b>>, présidente
-9 b>>, qui
3 b>>, responsabile
6 b>>, responsable
27 b>>, senior
3 b>>, sr
3 b>>, staff
-2 b>>, talent
5 b>>, team
5 b>>, the
6 b>>, técnica
-14 b>>, und
7 b>>, unser
-9 b>>, via
2 b>>, vice
19 b>>, vp
7 b>>, who
24 b>>, will
6 b>>, would
-2 b>>, y
-11 b>>, you
9 b>>. $
8 b>>. ,
2 b>>. come
-7 b>>. he
-17 b>>. la
15 b>>. please
-3 b>>. she
4 b>>. si
-23 b>>. the
7 b>>. you
-8 b>>: $
18 b>>and dr
14 b>>and i
3 b>>and me
12 b>>and myself
5 b>>and our
-24 b>>and the
2 b>>at the
12 b>>aus dem
-8 b>>aus der
-2 b>>came back
9 b>>e eu
10 b>>e o
-8 b>>en el
6 b>>et moi
4 b>>from hr
-9 b>>from our
3 b>>from the
10 b>>here from
-10 b>>in the
-8 b>>is in
5 b>>is our
-3 b>>manager $
16 b>>namens de
-6 b>>strachan ,
-7 b>>team $
7 b>>und ich
6 b>>van de
4 b>>wants to
-12 b>>will call
-2 b>>would like
9 b>>x $
15 b>>y yo
-4 b>?
-38 b>a
16 b>and
22 b>associate
12 b>at
9 b>au
4 b>aus
11 b>blijft
3 b>by
-2 b>came
9 b>can
7 b>da
-17 b>de
6 b>del
-12 b>dr
40 b>e
8 b>el
46 b>en
2 b>est
-9 b>et
3 b>feld
-16 b>for
43 b>from
30 b>has
-5 b>hat
10 b>here
5 b>hr
-14 b>in
5 b>is
-17 b>ist
-9 b>kommt
-27 b>last
15 b>llp
-12 b>manager
-2 b>mit
11 b>mrcvs
18 b>my
16 b>namens
-7 b>office
-2 b>on
9 b>our
-4 b>por
-3 b>recruiting
-2 b>s
15 b>sera
-6 b>strachan
-24 b>team
26 b>und
24 b>van
26 b>vom
19 b>von
4 b>wants
-4 b>was
2 b>who
-3 b>wil
6 b>will
-2 b>with
-5 b>would
9 b>x
29 b>|
19 b>·
-13 b>à
15 b>–
3 b>—
47 bbullet
17 bc1
-16 bc2
23 bfirst
12 blast
-13 bline
12 bline at the end
82 brow
62 bs 
20 bs &
4 bs '
-43 bs (
-27 bs ,
9 bs -
-25 bs :
21 bs X
-8 bs Xx
-14 bs x
26 bs |
19 bs ·
2 bs –
17 bs! ,
-6 bs! x
-20 bs& 
2 bs& ,
-4 bs& Xx
-3 bs& x
20 bs( )
-28 bs( x
-12 bs* -
23 bs+ (
-15 bs, 
19 bs, (
-8 bs, ,
-21 bs, -
10 bs, .
-5 bs, 9
21 bs, X
-20 bs, Xx
-30 bs- 
11 bs- (
24 bs- ,
6 bs- Xx
8 bs- x
25 bs. 
46 bs. (
-3 bs. ,
-3 bs. .
-22 bs. Xx
-9 bs. x
13 bs. –
4 bs/ 
-19 bs/ Xx
-6 bs9 
4 bs9 (
6 bs9 ,
-9 bs9 .
-22 bs9 Xx
-15 bs9 x
-19 bs: 
4 bs: (
7 bs: ,
-18 bs: .
-5 bs: Xx
-5 bs: x
14 bs; 
2 bs; (
11 bs; ,
-4 bs? ,
12 bs? x
-8 bsX 
-7 bsX ,
7 bsX x
53 bsXx 
5 bsXx &
12 bsXx (
-44 bsXx )
-3 bsXx ,
21 bsXx .
-4 bsXx 9
14 bsXx ;
-10 bsXx ?
7 bsXx X
5 bsXx Xx
11 bsXx x
15 bsx 
-14 bsx !
11 bsx &
-16 bsx (
-5 bsx )
-17 bsx ,
-4 bsx -
-20 bsx .
-15 bsx :
19 bsx ;
-20 bsx Xx
4 bsx x
13 bsx –
-12 bs| 
5 bs| ,
2 bs| |
-8 bs· 
-31 bs– 
3 bs– ,
6 bs• –
24 btab
-13 bwhole
62 copied
-129 firm
-10 g-i
15 g-to
6 g<&
-8 g<,
31 g<.
-10 g<<a .
-7 g<<partner ,
7 g>$
12 g>&
-11 g>(
30 g>,
12 g>-
7 g>>$ $
7 g>>( mrs
-17 g>|
-5 gc1
19 gc2
6 gfirst
22 glast
-23 gline
-13 gline at the end
-15 gs 
12 gs &
-11 gs (
3 gs ,
-15 gs Xx
4 gs x
-17 gs |
-8 gs, Xx
18 gs. 
20 gsXx 
-23 gsXx x
18 gsx ,
-16 gwhole
38 h+a
6 h+at
-11 h+be
11 h+d
3 h+de
8 h+der
7 h+directrice
-2 h+el
25 h+en
-8 h+for
9 h+geht
-14 h+het
16 h+ik
-8 h+il
-16 h+ja
4 h+like
10 h+me
27 h+my
4 h+of
-8 h+on
-13 h+puedo
-9 h+s
10 h+saw
-12 h+sí
-10 h+thank
-6 h+the
-11 h+to
8 h+um
2 h+und
18 h+va
-13 h+viernes
12 h+voor
12 h+would
11 h+wrote
-9 h+you
26 h-at
17 h-con
-15 h-de
16 h-dott
-5 h-evening
-11 h-las
2 h-mee
3 h-om
8 h-schreef
-21 h-schrieb
11 h-ssa
18 h-the
12 h-to
-12 h-um
3 h-with
-13 h-à
17 h<,
-22 h<.
17 h<:
11 h<<. ssa
5 h<<02 schrieb
10 h<<20 ,
12 h<<31 ,
7 h<<40 ,
-21 h<<^ ^
-10 h<<^ bonjour
24 h<<^ dear
5 h<<^ hi
2 h<<^ hola
-7 h<<dr .
32 h<<liebe frau
3 h<<mr .
-21 h<^
-5 h<bonjour
24 h<dear
12 h<frau
9 h<herr
5 h<hi
2 h<hola
10 h<mr
8 h<schreef
-3 h<schrieb
11 h<ssa
3 h<with
17 h>$
9 h>(
15 h>,
10 h>.
-22 h>:
-2 h><
17 h>>$ $
3 h>>( head
-35 h>>, $
8 h>>, der
12 h>>, friday
5 h>>, i
14 h>>, ik
-8 h>>, il
-16 h>>, ja
2 h>>, monday
-12 h>>, sí
-10 h>>, thank
-24 h>>: $
6 h>>a écrit
7 h>>wrote :
6 h>a
7 h>wrote
3 hc1
21 hc2
-24 hfirst
25 hlast
-26 hs ,
-16 hs Xx
2 hs, (
10 hs, ,
-4 hs, <
9 hs, x
-24 hs. ,
-10 hs. x
6 hsXx 
27 hsXx ,
-25 hsXx :
13 hsXx x
20 hsx ,
10 hsx .
4 hsx :
10 hsx Xx
-4 hsx x
41 hwhole
-16 job
-18 kind 
21 kind meal
22 kind onsite
35 kind panel
-47 kind phone
-19 kind test
-9 kind video
-116 l0
-71 l1
-53 l2
-4 l3
19 l4
-18 l5
35 l6
96 l7
68 l8
30 l9
62 n1
50 n2
7 n3
-11 n4
-64 n5
-58 n6
14 o0 l0
15 o0 l1
33 o0 l2
2 o0 l3
18 o0 l4
11 o0 l5
49 o1 l0
-15 o1 l1
-3 o1 l2
-4 o1 l3
-16 o1 l4
18 o1 l5
-4 o2 l0
9 o2 l1
24 o2 l2
79 o2 l3
26 o2 l4
19 o2 l5
-75 o3 l0
-10 o3 l1
-11 o3 l2
19 o3 l3
13 o3 l4
34 o3 l5
-37 o4 l0
-53 o4 l1
-48 o4 l2
-6 o4 l3
24 o4 l4
-61 o5 l0
-22 o5 l1
-49 o5 l2
-18 o5 l3
-4 o5 l4
17 o5 l5
-36 organised
-64 r contact true
-64 r contact true 1
-60 r contact true l0
-38 r contact true l1
-25 r contact true l2
-23 r contact true l3
10 r contact true l4
-5 r contact true l5
93 r contact true m0
-74 r contact true m1
-33 r contact true m2
-49 r contact true m3
-14 r interviewer false l0
-9 r interviewer false l1
25 r interviewer false l2
10 r interviewer false l3
103 r interviewer true
-48 r interviewer true 2
38 r interviewer true 3
7 r interviewer true 4
33 r interviewer true 5
73 r interviewer true 6
-60 r interviewer true l0
-13 r interviewer true l1
32 r interviewer true l2
60 r interviewer true l3
80 r interviewer true l4
77 r interviewer true l5
80 r interviewer true m0
77 r interviewer true m1
-4 r interviewer true m2
-51 r interviewer true m3
-52 r none
-52 r none 
-95 r none l1
-31 r none l2
11 r none l3
47 r none l4
21 r none l5
75 r none m0
19 r none m1
-48 r none m2
-98 r none m3
13 s+on
9 s+your
9 s-and
-6 s-at
3 s-bei
2 s-call
-5 s-chat
-8 s-de
-10 s-interview
-10 s-meet
11 s-with
-3 s-your
3 s<&
-21 s<(
-7 s<,
-7 s<-
11 s</
10 s<:
-8 s<<^ ^
-3 s<<chat with
3 s<<w /
-8 s<^
-5 s<at
3 s<bei
9 s<mr
6 s<with
-23 s>$
7 s>&
6 s>(
-19 s>)
-2 s>,
-5 s>-
25 s>/
-5 s>:
-23 s>>$ $
-6 s>>) @
2 s>>? $
2 s>?
20 s>on
5 s>–
-15 sc1
-3 sfirst
29 slast
-4 ss :
4 ss Xx
-8 ss x
-21 ss( )
-2 ss- 
6 ss/ 
-3 ssXx 
-5 ssXx Xx
-7 ssXx x
-21 ssx 
3 ssx &
-11 ssx Xx
11 ssx x
-40 swhole
47 titled
-22 w1
2 w2
15 w3
-9 w4
16 writer kind 
42 writer kind meal
17 writer kind onsite
-62 writer kind panel
14 writer kind phone
-11 writer kind video
-18 writer l0
-34 writer l1
-9 writer l2
18 writer l3
18 writer l4
8 writer l5
-2 writer l6
40 writer l7
-2 writer l8
-3 writer l9
50 writer n1
21 writer n2
-20 writer n3
-17 writer n4
-6 writer n5
-13 writer n6
42 writer o0 l0
-17 writer o0 l1
42 writer o0 l2
-10 writer o0 l3
37 writer o0 l4
-4 writer o0 l5
44 writer o1 l0
13 writer o1 l1
42 writer o1 l2
-23 writer o1 l3
12 writer o1 l4
18 writer o2 l0
14 writer o2 l1
-8 writer o2 l2
-3 writer o2 l3
14 writer o2 l4
-28 writer o3 l0
-38 writer o3 l1
-3 writer o3 l2
-18 writer o3 l3
20 writer o3 l4
-47 writer o4 l0
-24 writer o4 l1
-4 writer o4 l2
19 writer o4 l3
12 writer o4 l5
-46 writer o5 l0
-28 writer o5 l1
-14 writer o5 l2
21 writer o5 l3
-8 writer o5 l4
-17 writer o5 l5
-77 writer r contact true
-77 writer r contact true 1
10 writer r contact true m0
41 writer r contact true m1
-80 writer r contact true m2
-47 writer r contact true m3
14 writer r interviewer false
88 writer r interviewer false 0
-74 writer r interviewer false 1
14 writer r interviewer false m0
73 writer r interviewer true
-16 writer r interviewer true 2
4 writer r interviewer true 3
-8 writer r interviewer true 4
85 writer r interviewer true 5
8 writer r interviewer true 6
10 writer r interviewer true m0
54 writer r interviewer true m1
-8 writer r interviewer true m2
17 writer r interviewer true m3
5 writer r none
5 writer r none 
9 writer r none m0
3 writer r none m1
17 writer r none m2
-23 writer r none m3
-28 writer w1
28 writer w2
56 writer w3
-40 writer w4`,
};
