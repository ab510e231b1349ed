// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const chosen = {
  role: `\
17 @g
52 @h
-9 @n
-26 @s
-9 L1
-18 L2
-6 L3
6 L4
-9 L5
-11 L6
34 L7
82 L8
-37 R0
-11 R1
6 R3
-9 R4
33 R5
4 R6
29 R7
11 R8
45 R9
14 b1
18 b2
-14 b3
10 b4
-53 best false false false
-12 best false false true
14 best false true false
30 best false true true
-15 best true false false
27 best true false true
11 best true true false
67 best true true true
44 c0
50 c1
-21 c2
-8 c3
59 holds$
-6 holds$l0
-11 holds$l1
-10 holds$l2
17 holds$l3
-2 holds$l4
100 holds$l5
-4 holds$r0
-13 holds$r1
57 holds$r3
33 holds$r4
4 holds^
-8 holds^l0
-7 holds^l1
26 holds^l2
21 holds^l3
-3 holds^l4
-26 holds^l5
11 holds^r0
-21 holds^r1
25 holds^r3
-14 holds^r4
3 holds~
-34 holds~l0
-10 holds~l1
4 holds~l2
45 holds~l3
-5 holds~l4
4 holds~l5
-6 holds~r0
-18 holds~r1
2 holds~r3
26 holds~r4
77 in$
-46 in$l0
-20 in$l1
17 in$l2
39 in$l3
32 in$l4
34 in$l5
29 in$r0
-20 in$r1
-6 in$r2
49 in$r3
20 in$r4
27 in^
-8 in^l0
-5 in^l1
70 in^l2
6 in^l3
-4 in^l4
-15 in^l5
-13 in^r0
-12 in^r1
3 in^r2
31 in^r3
12 in^r4
22 in~
23 in~l0
-46 in~l1
50 in~l2
-32 in~l3
16 in~l5
20 in~r0
-14 in~r3
5 in~r4
-14 job
-20 job first
11 job last
-71 l0
-67 l0r1
6 l0r2
-26 l0r3
16 l0r4
-26 l1
-58 l1r0
38 l1r1
-15 l1r3
20 l1r4
-20 l2
-41 l2r0
12 l2r1
-9 l2r2
13 l2r3
21 l2r4
7 l3r0
24 l3r1
-17 l3r2
26 l3r3
-25 l3r4
28 l4
15 l4r0
8 l4r1
-2 l4r2
-11 l4r3
40 l4r4
17 l5
32 l5r0
-14 l5r1
17 l5r2
21 l5r3
30 l5r4
6 l6
51 l7
55 l8
30 l9
8 large1
37 large2
-60 line
-69 none
42 none l0
26 none l1
-63 none l3
-20 none l4
-54 none l5
-18 none r0
37 none r1
24 none r2
-34 none r3
-78 none r4
-25 only 
2 only g
43 only h
-20 only s
18 only sg
26 only sh
67 p0
-50 p1
7 p2
49 parts
-44 r0
7 r1
-5 r2
11 r5
-4 r6
10 r7
45 r8
49 r9
18 same$
14 same$r0
9 same^
4 same^l1
9 same^r0
-7 same~
3 same~l1
2 same~l4
-5 same~l5
6 same~r0
-9 same~r3
-5 same~r4
26 small2
6 w1
48 w3
87 w4
-24 w5
-37 w6
3 w7
-15 w8`,
  company: `\
11 @f
28 @g
44 @h
64 @n
15 @s
-21 L1
-8 L2
3 L3
-8 L4
4 L5
-12 L6
24 L7
46 L8
-42 R0
-4 R1
20 R2
3 R3
-11 R4
-32 R5
-26 R6
27 R7
34 R8
60 R9
40 a name
-39 agency
-35 agency 
-35 b0
86 b1
21 b2
-7 b3
-9 b4
3 best false false false
-23 best false false true
-48 best false true false
15 best false true true
82 best true true true
-28 c0
24 c1
15 c2
16 c3
-4 carried
9 holds$
33 holds$l0
-5 holds$l1
-14 holds$l2
6 holds$l4
-38 holds$l5
-13 holds$r0
-13 holds$r1
34 holds$r4
12 holds^
21 holds^l0
28 holds^l1
37 holds^l2
-20 holds^l3
-11 holds^l4
-24 holds^l5
34 holds^r0
-35 holds^r1
-11 holds^r3
5 holds^r4
27 holds~
11 holds~l0
25 holds~l1
25 holds~l2
-6 holds~l3
-13 holds~l4
17 holds~r1
5 holds~r3
7 in$
-59 in$l0
-29 in$l1
35 in$l2
27 in$l3
19 in$l4
6 in$l5
47 in$r0
-14 in$r1
-14 in$r3
-18 in$r4
17 in^
22 in^l0
17 in^l1
7 in^l3
-25 in^l4
-8 in^l5
-11 in^r0
-15 in^r1
20 in^r3
27 in^r4
23 in~
7 in~l0
-12 in~l1
22 in~l2
12 in~l3
-3 in~l4
-7 in~l5
28 in~r0
-6 in~r1
-17 in~r3
14 in~r4
-56 l0
-3 l0r0
-63 l0r1
9 l0r3
2 l1
-28 l1r0
20 l1r1
19 l1r4
-6 l2
-33 l2r0
-39 l2r1
-10 l2r3
32 l2r4
-14 l3
-6 l3r0
54 l3r1
4 l3r3
-30 l3r4
13 l4
5 l4r0
30 l4r1
-32 l4r3
49 l4r4
25 l5
3 l5r0
12 l5r1
-5 l5r3
37 l5r4
21 l6
-5 l7
35 l8
12 l9
-59 large1
70 large2
67 legal
21 line
-27 none
-28 none false
8 none l0
28 none l1
-7 none l3
-27 none l4
-31 none l5
25 none r0
78 none r1
-33 none r3
-97 none r4
-66 only 
18 only fn
16 only g
-4 only ghn
-49 only gn
56 only h
9 only hn
-34 only n
15 only s
13 only sg
12 only sgn
-12 only sh
-8 only sn
29 organised
-12 organised false
41 organised true
14 own false 
-3 own false a
-10 own false box
17 own false machine
10 own false person
-8 own false system
38 own true 
-20 own true a
43 own true box
-37 own true machine
13 own true person
68 p0
-8 p1
-5 p2
-62 r0
-5 r1
61 r10
19 r2
-34 r5
-45 r6
31 r7
15 r8
49 r9
-26 same$
-44 same$l0
13 same$l1
-5 same$l2
-4 same$l5
21 same$r0
-12 same$r1
-35 same$r4
19 same^
19 same^l1
10 same^r0
-10 same~
-22 same~l0
-10 same~l1
13 same~l2
-13 same~l3
16 same~l4
7 same~l5
7 same~r0
7 same~r3
-18 same~r4
25 sender box
-25 sender machine
-9 sender person
-10 sender system
10 small1
7 small2
-56 somebody
-49 w1
-50 w2
11 w3
48 w4
31 w5
25 w6
-5 w7
17 w8
-8 writer`,
  place: `\
-13 @g
-15 @h
-45 @n
-21 @s
-23 L1
-5 L2
-10 L3
-10 L4
24 L5
9 L6
8 L7
-8 L8
-25 R0
-15 R1
-17 R2
2 R3
-40 R4
16 R5
52 R6
15 R7
9 R8
-11 R9
-15 b0
-7 b1
55 b2
-7 b3
-26 b4
-43 best false false false
-45 best false false true
4 best false true false
36 best false true true
-16 best true false false
9 best true false true
15 best true true false
26 best true true true
-14 c0
60 c1
-52 c2
-8 c3
10 holds$
9 holds$l0
-29 holds$l2
18 holds$l3
29 holds$l5
18 holds$r0
18 holds$r1
-32 holds$r2
37 holds$r3
35 holds^
22 holds^l0
28 holds^l1
-29 holds^l2
-13 holds^l3
-35 holds^r0
19 holds^r1
-8 holds^r2
17 holds^r3
-6 holds^r4
-9 holds~
26 holds~l0
-33 holds~l1
22 holds~l2
-12 holds~l3
7 holds~r0
-28 holds~r1
4 holds~r2
31 holds~r3
19 in$
14 in$l0
14 in$l1
-11 in$l3
-5 in$l5
15 in$r0
-22 in$r1
8 in$r2
-15 in$r3
21 in$r4
-31 in^
-31 in^l0
38 in^l2
-15 in^l3
43 in^l4
26 in^r0
-31 in^r1
22 in^r3
-10 in^r4
12 in~
-35 in~l0
7 in~l1
-22 in~l2
32 in~l3
18 in~l4
-10 in~l5
13 in~r2
37 in~r3
-20 in~r4
24 kind 
31 kind meal
42 kind onsite
36 kind panel
-50 kind phone
17 kind test
-115 kind video
-39 l0
-24 l0r1
-42 l0r2
14 l0r3
13 l0r4
-18 l1
-47 l1r0
30 l1r1
6 l1r2
-13 l1r3
-4 l1r4
-39 l2
-34 l2r0
-26 l2r1
11 l2r2
4 l2r3
33 l2r4
19 l3
21 l3r0
12 l3r1
-5 l3r2
3 l3r3
12 l3r4
31 l4
50 l4r0
-16 l4r1
-20 l4r2
-4 l4r3
15 l4r4
23 l5
-5 l5r0
15 l5r3
-13 l5r4
51 l6
-38 l7
-5 l8
-39 large1
43 large2
-56 line
14 none
-24 none 
19 none l0
4 none l1
36 none l2
-20 none l4
-26 none l5
-31 none meal
-42 none onsite
-36 none panel
50 none phone
29 none r0
-5 none r1
8 none r2
3 none r3
-20 none r4
-17 none test
115 none video
54 number
-15 only 
-11 only g
12 only h
-7 p0
43 p1
-37 p2
42 parts
-15 r0
-24 r2
-10 r4
29 r5
-60 r6
15 r7
52 r8
17 same$
17 same$r0
15 same^l2
9 same~
11 same~l0
3 same~l1
-3 same~l2
2 same~l3
14 same~r0
4 same~r3
4 same~r4
-24 small1
6 small2
-64 w1
-78 w2
-15 w3
4 w4
-5 w5
26 w6
50 w7
68 w8`,
  person: `\
12 any
-10 as company1
-56 as company2
-31 as company3
-36 as company4
-35 as company5
-52 as place1
-74 as place2
-55 as place3
-36 as place4
-8 as role1
6 as role2
-18 as role3
-40 as role4
-37 as role5
43 as title1
3 as title2
-15 as title3
-27 as title4
-31 as title5
34 at1
26 at2
-43 at3
-23 b+a
-9 b+accueil
11 b+adjoint
2 b+adviseur
14 b+after
-10 b+al
-5 b+als
2 b+also
-16 b+am
-23 b+an
37 b+and
-14 b+are
17 b+ask
-5 b+asked
-14 b+assistant
-23 b+at
-11 b+au
22 b+auch
7 b+auf
6 b+aus
5 b+avec
13 b+back
-7 b+be
-23 b+been
5 b+before
-7 b+behind
-16 b+bei
-30 b+bij
8 b+bin
5 b+bis
-9 b+bitte
3 b+both
-2 b+branch
3 b+brief
-26 b+business
-4 b+but
-20 b+by
14 b+c
4 b+cadre
-2 b+call
-6 b+came
12 b+can
-9 b+cancello
15 b+capo
17 b+chair
5 b+chat
28 b+chef
4 b+co
6 b+com
-18 b+come
8 b+committee
-24 b+con
3 b+conversar
-18 b+coordenador
6 b+coordenadora
4 b+crew
-6 b+côté
11 b+d
13 b+dabei
-3 b+dan
-23 b+das
-3 b+dat
25 b+de
7 b+degli
8 b+del
21 b+dem
8 b+den
23 b+der
8 b+des
-16 b+desk
-7 b+di
-2 b+dich
9 b+die
8 b+directeur
6 b+director
3 b+directora
10 b+directrice
-2 b+direkt
-20 b+diretora
7 b+direttore
-8 b+do
19 b+does
22 b+doet
2 b+done
31 b+dott
-8 b+du
25 b+e
4 b+eigenaar
-4 b+ein
12 b+eine
8 b+einem
3 b+el
-11 b+em
-26 b+empresa
76 b+en
-20 b+entrevista
6 b+er
-9 b+est
-20 b+está
3 b+et
9 b+eu
8 b+external
-10 b+field
4 b+find
-9 b+finden
-8 b+first
-21 b+for
5 b+foreman
3 b+founder
68 b+from
-10 b+front
-17 b+gate
13 b+geht
-5 b+gerente
39 b+gern
26 b+gesprek
2 b+go
-7 b+gostaria
-3 b+got
-8 b+graag
-9 b+graduate
8 b+générale
-8 b+gérant
-13 b+ha
-6 b+half
-14 b+happy
10 b+has
-6 b+hat
14 b+have
54 b+he
7 b+head
-15 b+hebben
-23 b+her
15 b+here
29 b+het
13 b+hij
4 b+his
17 b+hoofd
-3 b+hour
-16 b+hours
8 b+https
-8 b+i
-4 b+ich
-8 b+if
13 b+ik
12 b+il
-9 b+im
-36 b+in
-22 b+inform
9 b+interview
14 b+interviewer
-43 b+is
-18 b+ist
-8 b+it
-22 b+je
9 b+jefe
19 b+jeudi
13 b+job
3 b+join
-8 b+jun
-5 b+keen
5 b+know
-11 b+kommt
-23 b+l
46 b+la
-24 b+last
16 b+le
6 b+lead
-16 b+leave
-4 b+left
-12 b+let
-6 b+lift
-26 b+like
6 b+ll
-8 b+lleva
-2 b+lo
6 b+looks
5 b+love
-8 b+loved
-24 b+m
3 b+make
26 b+manager
35 b+may
-2 b+maître
30 b+me
-3 b+meet
7 b+meine
12 b+member
11 b+met
2 b+metro
-5 b+mi
12 b+minutes
-17 b+mir
11 b+moi
13 b+my
17 b+myself
-2 b+na
6 b+nach
-7 b+next
23 b+nicht
-19 b+no
-11 b+nossa
-3 b+nosso
11 b+nostra
4 b+nostro
-11 b+not
-15 b+nothing
27 b+nous
-7 b+now
6 b+nuestra
-9 b+nuestro
-22 b+não
20 b+o
14 b+observing
15 b+of
25 b+office
-4 b+om
-3 b+on
15 b+one
38 b+onze
6 b+ook
11 b+op
-9 b+open
-15 b+opening
2 b+operations
9 b+os
24 b+other
59 b+our
-21 b+out
2 b+over
15 b+owner
7 b+owns
-32 b+para
3 b+parent
-4 b+partner
2 b+pelo
15 b+people
3 b+per
6 b+persönlich
5 b+pick
4 b+place
4 b+planning
2 b+planta
5 b+plus
6 b+polimerosdelbajio
-18 b+por
-12 b+pour
17 b+presidente
20 b+put
5 b+que
-20 b+quer
11 b+questions
5 b+qui
-7 b+quinta
-3 b+radio
-9 b+re
-26 b+recepción
11 b+recrutement
3 b+rep
10 b+representative
3 b+responsabile
4 b+responsable
3 b+retd
-17 b+retired
-9 b+ring
19 b+room
-2 b+round
16 b+run
6 b+runs
18 b+sala
-3 b+salle
9 b+same
4 b+santé
-14 b+says
23 b+scheduled
-20 b+se
-13 b+second
-6 b+see
6 b+senior
25 b+service
7 b+services
-2 b+set
3 b+seu
16 b+she
-9 b+shift
-13 b+should
-8 b+side
14 b+sit
-34 b+so
5 b+solo
-7 b+souhaite
-7 b+sowie
17 b+sprechen
17 b+spreken
-5 b+staff
14 b+start
-4 b+still
-5 b+store
4 b+student
4 b+supervisora
9 b+sócia
-7 b+t
-13 b+tafel
-19 b+take
-8 b+takes
4 b+talk
16 b+também
2 b+te
-12 b+team
3 b+teammanager
-6 b+tell
13 b+that
-6 b+the
-5 b+then
23 b+there
5 b+this
6 b+through
-20 b+time
-32 b+to
2 b+toma
-24 b+tomorrow
10 b+too
6 b+tu
-7 b+two
4 b+técnica
18 b+u
18 b+uit
-20 b+um
-4 b+umas
-8 b+un
7 b+und
-16 b+uns
11 b+unser
-14 b+unsere
-8 b+until
-21 b+up
-9 b+upstairs
-9 b+us
-7 b+van
-6 b+very
-12 b+via
36 b+vom
13 b+von
-5 b+vous
3 b+vuole
-21 b+w
3 b+walk
-30 b+want
-24 b+we
-10 b+week
-3 b+where
-19 b+who
36 b+will
-20 b+wir
-2 b+wird
16 b+with
-15 b+would
7 b+x
14 b+y
12 b+yo
-27 b+you
4 b+your
12 b+zit
-3 b+zur
-14 b+zwischen
16 b+è
2 b+é
-33 b-a
6 b-aan
-13 b-about
-12 b-afternoon
-7 b-again
-6 b-alla
-5 b-alle
-17 b-als
-9 b-am
25 b-an
3 b-anche
75 b-and
-13 b-ao
-6 b-application
3 b-appointment
13 b-aqui
19 b-are
8 b-as
8 b-ask
-46 b-at
-35 b-au
-5 b-auf
-7 b-avec
27 b-be
5 b-because
-10 b-been
-27 b-bei
-24 b-beim
-12 b-bench
7 b-bien
-10 b-bij
-8 b-bin
8 b-board
-21 b-book
-4 b-bring
8 b-brother
-28 b-but
-22 b-by
-8 b-call
4 b-capo
28 b-chair
29 b-chat
8 b-chef
6 b-ci
-44 b-cliente
-8 b-colleague
15 b-collega
-10 b-colloquio
-24 b-com
-5 b-come
3 b-comigo
7 b-committee
7 b-con
3 b-confirming
6 b-consists
-5 b-contact
3 b-conversa
2 b-conversar
16 b-conversation
-13 b-coordenadora
-14 b-coordinator
-9 b-d
-10 b-da
-3 b-dan
19 b-dann
-25 b-das
-29 b-day
-27 b-de
3 b-deep
-10 b-del
5 b-dem
-3 b-den
-42 b-der
-6 b-des
-4 b-desde
3 b-design
-8 b-desk
-12 b-di
-53 b-die
8 b-director
3 b-direttore
3 b-dive
-26 b-do
23 b-don
19 b-dott
13 b-down
4 b-dr
5 b-drs
-4 b-du
92 b-e
6 b-een
8 b-eigenaar
-12 b-ein
21 b-el
-15 b-em
50 b-en
3 b-end
-5 b-entrevista
-15 b-es
14 b-est
43 b-et
45 b-eu
-9 b-filiale
-13 b-first
6 b-floor
-38 b-for
-18 b-founder
3 b-from
-15 b-für
-19 b-gardener
-6 b-gate
11 b-gesprek
-6 b-go
7 b-half
15 b-have
-19 b-head
-16 b-here
8 b-het
-19 b-home
2 b-husband
-4 b-i
-4 b-ik
46 b-il
-18 b-im
2 b-ing
-28 b-interview
-4 b-interviewed
17 b-io
33 b-is
-11 b-ist
11 b-it
10 b-je
-4 b-job
26 b-la
-3 b-las
2 b-le
5 b-lead
-19 b-leader
-6 b-lesson
3 b-ll
5 b-lo
20 b-lunch
-22 b-m
24 b-manager
-3 b-mattina
29 b-me
3 b-med
4 b-medewerker
14 b-meet
3 b-meeting
6 b-meine
9 b-met
5 b-mevrouw
6 b-mi
5 b-mij
2 b-min
-3 b-minute
9 b-minutes
2 b-minutos
19 b-mio
5 b-mir
-33 b-mit
2 b-mr
17 b-my
25 b-myself
-12 b-na
27 b-naar
6 b-nach
-10 b-news
15 b-nostro
-4 b-not
-3 b-notre
9 b-nous
22 b-o
-45 b-of
-26 b-ok
-21 b-on
5 b-one
22 b-onze
-3 b-opdrachtgever
10 b-or
3 b-os
11 b-our
10 b-out
-14 b-outside
12 b-over
3 b-owner
41 b-owners
5 b-padre
28 b-panel
-20 b-para
8 b-partner
-12 b-pela
41 b-people
-11 b-per
5 b-phone
6 b-place
-4 b-please
-4 b-pleased
4 b-plus
-3 b-pm
-22 b-por
3 b-post
-4 b-pour
10 b-praat
22 b-presidente
9 b-prof
-6 b-profile
-10 b-que
-21 b-quem
2 b-questions
5 b-rag
-6 b-recibe
-14 b-reminder
3 b-rencontrerez
12 b-review
-2 b-reçu
3 b-reçue
5 b-riceverà
-5 b-role
25 b-s
-4 b-same
8 b-sarà
3 b-schedule
-5 b-screen
7 b-search
-15 b-sede
9 b-see
-3 b-seen
3 b-serez
2 b-signor
16 b-sit
2 b-sitzen
8 b-so
3 b-socia
-9 b-sono
-14 b-sowie
28 b-soy
3 b-spreekt
9 b-ssa
-3 b-still
-19 b-sócia
3 b-sócios
3 b-t
8 b-table
-6 b-take
-8 b-talk
2 b-talking
9 b-tandarts
15 b-te
-17 b-team
-4 b-telephone
-4 b-tell
-4 b-ten
-33 b-that
-54 b-the
-6 b-then
4 b-there
13 b-this
32 b-three
-6 b-through
-5 b-time
-31 b-to
17 b-tour
16 b-twee
3 b-two
-12 b-un
33 b-und
3 b-une
-8 b-uns
9 b-unser
4 b-unsere
5 b-up
-4 b-us
-6 b-uur
13 b-van
14 b-ve
-3 b-via
5 b-vingtaine
-8 b-vom
3 b-von
-13 b-vous
29 b-w
8 b-want
-11 b-we
3 b-wem
-5 b-who
-3 b-wie
31 b-will
-16 b-wir
-26 b-wird
23 b-with
17 b-xx
11 b-y
-30 b-you
-48 b-your
-19 b-zu
-10 b-zum
-31 b-à
17 b-às
43 b-é
-6 b-équipe
-7 b-über
-7 b<"
-10 b<&
-9 b<*
23 b<+
-7 b<,
4 b<-
27 b<.
-13 b</
5 b<00
-7 b<14
5 b<15
-13 b<30
3 b<45
-22 b<:
45 b<;
4 b<<' s
24 b<<) ,
18 b<<) .
2 b<<) :
22 b<<) and
10 b<<) en
6 b<<) und
-4 b<<, a
3 b<<, and
-29 b<<, but
-2 b<<, chef
-8 b<<, con
-7 b<<, da
3 b<<, e
14 b<<, en
3 b<<, et
3 b<<, frau
-9 b<<, herr
-3 b<<, mr
-2 b<<, mrs
3 b<<, professor
14 b<<, soy
-6 b<<, the
2 b<<, with
14 b<<, y
-4 b<<. ,
3 b<<. le
5 b<<. mein
10 b<<. ssa
19 b<<. ª
3 b<<1 |
-12 b<<2 ,
6 b<<30 |
5 b<<: 00
5 b<<: 15
4 b<<: 30
12 b<<: 45
3 b<<: chef
4 b<<; and
-9 b<<^ *
14 b<<^ -
-6 b<<^ ^
6 b<<^ bäckerei
-9 b<<^ dear
24 b<<^ garage
19 b<<^ gruß
14 b<<^ herr
-11 b<<^ hi
-2 b<<^ hotel
-5 b<<^ hr
2 b<<^ le
10 b<<^ mme
15 b<<^ mr
17 b<<^ mrs
13 b<<^ ms
15 b<<^ professor
-4 b<<^ the
16 b<<^ with
5 b<<^ •
-5 b<<a .
5 b<<and mr
-9 b<<and mrs
5 b<<ask for
-16 b<<at our
2 b<<avec :
7 b<<avv .
13 b<<call with
4 b<<chair :
3 b<<chat with
-3 b<<com a
-4 b<<coordinator ,
19 b<<d .
-8 b<<de la
-14 b<<director ,
16 b<<dott .
3 b<<down with
18 b<<dr .
-8 b<<dra .
5 b<<drs .
16 b<<e a
11 b<<e o
-36 b<<entrevista con
4 b<<gesprek met
26 b<<groetjes ,
-3 b<<head of
4 b<<host :
-10 b<<in the
-24 b<<ing .
-17 b<<interview with
3 b<<interviewer :
14 b<<interviewers :
3 b<<ir .
3 b<<lead ,
-8 b<<lic .
2 b<<ll see
-15 b<<local :
18 b<<m .
18 b<<manager (
-7 b<<manager ,
10 b<<me and
3 b<<med .
8 b<<member :
-23 b<<mr .
3 b<<mrs .
11 b<<ms .
7 b<<my brother
-6 b<<my colleague
2 b<<my husband
11 b<<myself and
-16 b<<of the
3 b<<os sócios
5 b<<panel :
-13 b<<partner ,
6 b<<prof .
5 b<<rag .
-5 b<<screen with
-6 b<<sr .
5 b<<to meet
7 b<<to the
4 b<<und herrn
2 b<<urrutia ,
-2 b<<where :
-15 b<<who :
11 b<<will be
4 b<<will meet
9 b<<with :
3 b<<would meet
-3 b<<you ,
45 b<<é a
3 b<<é o
-6 b<^
-3 b<a
5 b<alla
11 b<als
-14 b<am
31 b<and
14 b<as
-7 b<at
-4 b<avec
9 b<be
5 b<because
-9 b<bij
7 b<brother
-29 b<but
4 b<by
6 b<bäckerei
8 b<captain
8 b<chef
-6 b<colleague
3 b<com
-27 b<con
-14 b<da
-10 b<das
-15 b<de
9 b<dean
-9 b<dear
-33 b<del
-14 b<dem
-3 b<den
-29 b<der
-23 b<des
-12 b<di
-21 b<die
-19 b<do
28 b<don
-16 b<du
4 b<e
13 b<el
-9 b<em
3 b<est
5 b<estaremos
39 b<et
13 b<for
70 b<frau
-2 b<für
24 b<garage
19 b<gruß
19 b<herr
11 b<herrn
-11 b<het
-11 b<hi
-2 b<hotel
-6 b<hr
2 b<husband
-13 b<im
-6 b<in
-2 b<is
-16 b<la
5 b<le
4 b<leader
5 b<meet
5 b<mein
3 b<met
10 b<mevrouw
12 b<miss
-10 b<mit
17 b<mme
42 b<mr
26 b<mrs
-9 b<na
37 b<naar
17 b<nach
22 b<o
-26 b<of
-14 b<on
-50 b<our
-9 b<para
-7 b<people
3 b<plus
-3 b<por
19 b<professor
4 b<s
-27 b<salon
2 b<see
2 b<signor
2 b<sir
19 b<sister
9 b<so
22 b<soy
10 b<ssa
-6 b<staff
3 b<sócios
-40 b<the
5 b<then
-39 b<to
10 b<und
24 b<van
3 b<von
-18 b<vp
33 b<with
17 b<xx
12 b<y
-4 b<|
19 b<ª
-9 b<·
-16 b<à
-16 b<–
2 b<—
5 b<•
-21 b>$
47 b>&
14 b>'
32 b>(
-21 b>)
24 b>+
28 b>,
-13 b>-
-13 b>.
11 b>/
-4 b>2
-45 b>:
34 b>;
-21 b>>$ $
4 b>>& son
14 b>>' s
-2 b>>( 45
10 b>>( associate
-15 b>>( büro
2 b>>( ceo
11 b>>( chair
6 b>>( chairperson
2 b>>( chief
-6 b>>( coo
3 b>>( country
-7 b>>( data
6 b>>( director
-3 b>>( general
11 b>>( he
-2 b>>( head
11 b>>( hr
-14 b>>( m
5 b>>( partner
3 b>>( presidente
6 b>>( principal
9 b>>( senior
8 b>>( she
3 b>>( staff
5 b>>( technical
-21 b>>( the
-4 b>>) $
-6 b>>) ,
-23 b>>) .
11 b>>) and
-35 b>>, $
3 b>>, a
-7 b>>, and
-16 b>>, assistant
2 b>>, associate
-3 b>>, at
2 b>>, betriebsleiter
4 b>>, cadre
3 b>>, capo
4 b>>, chair
21 b>>, chapter
4 b>>, chef
2 b>>, chief
2 b>>, co
13 b>>, com
5 b>>, componente
18 b>>, crha
-14 b>>, da
-6 b>>, das
4 b>>, dean
9 b>>, der
3 b>>, design
-21 b>>, die
3 b>>, directeur
15 b>>, director
9 b>>, directrice
5 b>>, diretor
6 b>>, diretora
2 b>>, dr
8 b>>, e
19 b>>, el
-18 b>>, en
-6 b>>, for
3 b>>, gerente
5 b>>, group
11 b>>, he
19 b>>, head
16 b>>, hoofd
-4 b>>, hr
-13 b>>, i
2 b>>, il
-17 b>>, in
-62 b>>, is
12 b>>, jefe
6 b>>, la
4 b>>, le
23 b>>, leiterin
13 b>>, manager
9 b>>, managing
6 b>>, mi
9 b>>, nossa
-9 b>>, nuestro
-6 b>>, on
17 b>>, onze
25 b>>, our
6 b>>, owner
3 b>>, practice
-17 b>>, que
4 b>>, qui
2 b>>, responsable
27 b>>, senior
11 b>>, she
4 b>>, sr
3 b>>, staff
2 b>>, teammanager
6 b>>, the
4 b>>, técnica
-14 b>>, und
-12 b>>, via
20 b>>, vp
31 b>>, will
7 b>>, would
-13 b>>, you
18 b>>. $
-10 b>>. he
-14 b>>. la
12 b>>. please
2 b>>. si
-27 b>>. the
-4 b>>: $
17 b>>and dr
8 b>>and i
2 b>>and me
15 b>>and myself
5 b>>and our
-25 b>>and the
3 b>>at the
5 b>>e eu
12 b>>e o
-4 b>>en el
5 b>>et moi
2 b>>from hr
2 b>>from our
8 b>>from the
-17 b>>has been
9 b>>here from
-13 b>>in the
-10 b>>is in
-2 b>>manager $
-3 b>>on the
-4 b>>strachan ,
-7 b>>team $
2 b>>und ich
-5 b>>wants to
6 b>>will be
-13 b>>will call
7 b>>x $
7 b>>y yo
-2 b>?
-39 b>a
10 b>and
13 b>associate
13 b>at
-10 b>auf
13 b>aus
9 b>can
18 b>da
-17 b>de
4 b>del
-7 b>du
36 b>e
43 b>en
-6 b>engineer
4 b>feld
-13 b>for
57 b>from
28 b>has
-5 b>hat
7 b>here
9 b>hr
-17 b>in
6 b>is
-21 b>last
-4 b>like
16 b>llp
-9 b>manager
20 b>my
2 b>of
-12 b>office
-6 b>on
5 b>our
-4 b>recruiting
-8 b>s
-7 b>souhaite
-4 b>strachan
-19 b>team
18 b>und
36 b>vom
-5 b>wants
2 b>who
-5 b>wil
10 b>will
-5 b>with
-4 b>would
7 b>x
-4 b>y
29 b>|
-4 b>·
-15 b>à
22 b>–
2 b>—
28 bbullet
14 bc1
-16 bc2
23 bfirst
11 blast
3 bline
19 bline at the end
80 brow
62 bs 
19 bs &
3 bs '
-45 bs (
-23 bs ,
11 bs -
-14 bs .
-22 bs :
24 bs X
-4 bs Xx
-10 bs x
26 bs |
-3 bs ·
4 bs –
14 bs! ,
-7 bs! x
-24 bs& 
4 bs& ,
-7 bs& x
11 bs( )
5 bs( ,
-26 bs( x
-10 bs* -
21 bs+ (
-3 bs, 
13 bs, (
-17 bs, ,
5 bs, .
-5 bs, 9
19 bs, X
-10 bs, Xx
-7 bs, x
-25 bs- 
11 bs- (
20 bs- ,
-5 bs- x
6 bs. 
42 bs. (
-6 bs. ,
-5 bs. .
-12 bs. Xx
-11 bs. x
15 bs. –
9 bs/ 
-13 bs9 
-14 bs9 .
-5 bs9 Xx
-13 bs9 x
-13 bs: 
19 bs: (
-5 bs: )
-16 bs: ,
-16 bs: .
-4 bs: Xx
11 bs: x
18 bs; 
2 bs; (
5 bs; ,
2 bs; ;
-6 bs? ,
9 bs? x
-7 bsX ,
59 bsXx 
6 bsXx &
-11 bsXx (
-13 bsXx )
26 bsXx ,
32 bsXx .
-2 bsXx 9
8 bsXx ;
13 bsXx X
36 bsXx x
8 bsx 
9 bsx &
-18 bsx (
-6 bsx )
-5 bsx ,
-4 bsx -
-23 bsx .
-6 bsx 9
-21 bsx :
26 bsx ;
-20 bsx Xx
-8 bsx x
11 bsx –
-16 bs| 
11 bs| ,
-8 bs· 
-33 bs– 
6 bs– ,
3 bs• ,
2 bs• –
39 btab
-16 bwhole
39 copied
-121 firm
-11 g-i
11 g-to
-5 g<,
31 g<.
-11 g<<a .
-4 g<<partner ,
7 g>$
12 g>&
-5 g>(
24 g>,
15 g>-
7 g>>$ $
12 g>>( mrs
-19 g>|
4 gc1
4 gc2
14 gfirst
8 glast
-27 gline
-26 gline at the end
-30 gs 
11 gs &
-5 gs (
6 gs ,
-12 gs Xx
11 gs x
-19 gs |
-6 gs, Xx
14 gs. 
6 gsXx 
-28 gsXx x
25 gsx 
13 gsx ,
-16 gwhole
29 h+a
6 h+at
-6 h+be
8 h+d
10 h+der
7 h+directrice
-4 h+el
-4 h+escribió
-8 h+for
4 h+in
13 h+is
-17 h+ja
3 h+me
26 h+my
4 h+of
-6 h+on
-9 h+s
13 h+saw
2 h+the
-9 h+to
10 h+um
3 h+und
23 h+va
8 h+would
12 h+wrote
-11 h+you
-4 h+écrit
7 h-a
32 h-at
-8 h-de
-5 h-evening
3 h-mee
-9 h-schrieb
16 h-the
6 h-to
-5 h-um
4 h-with
-20 h-à
20 h<,
3 h<.
7 h<<02 schrieb
11 h<<31 ,
-21 h<<^ ^
23 h<<^ dear
7 h<<^ hi
28 h<<liebe frau
-21 h<^
7 h<a
23 h<dear
13 h<frau
11 h<herr
7 h<hi
13 h<mr
4 h<schrieb
4 h<with
11 h>$
10 h>(
20 h>,
-9 h>.
-21 h>:
6 h><
11 h>>$ $
3 h>>( head
-36 h>>, $
10 h>>, der
13 h>>, friday
3 h>>, i
-17 h>>, ja
3 h>>, monday
-18 h>>: $
-4 h>>escribió :
6 h>>wrote :
-4 h>escribió
6 h>wrote
8 hc1
15 hc2
-24 hfirst
31 hlast
-34 hs ,
-9 hs Xx
2 hs, ,
4 hs, <
-3 hs. ,
-9 hs. x
17 hsXx ,
-23 hsXx :
6 hsXx x
27 hsx ,
-5 hsx .
9 hsx Xx
13 hsx x
27 hwhole
-65 job
-11 kind 
25 kind meal
20 kind onsite
35 kind panel
-34 kind phone
-17 kind test
-17 kind video
-108 l0
-88 l1
-63 l2
-9 l3
-6 l4
27 l5
74 l6
75 l7
77 l8
21 l9
67 n1
41 n2
5 n3
-9 n4
-38 n5
-65 n6
17 o0 l0
3 o0 l1
51 o0 l2
19 o0 l3
7 o0 l4
13 o0 l5
12 o1 l0
-18 o1 l1
3 o1 l2
-18 o1 l4
5 o1 l5
36 o2 l0
22 o2 l1
-10 o2 l2
32 o2 l3
40 o2 l4
15 o2 l5
-87 o3 l0
-11 o3 l1
-7 o3 l2
17 o3 l3
13 o3 l4
15 o3 l5
-29 o4 l0
-32 o4 l1
-21 o4 l2
-21 o4 l3
38 o4 l4
10 o4 l5
-58 o5 l0
-55 o5 l1
-32 o5 l2
-22 o5 l3
10 o5 l4
40 o5 l5
-50 organised
-61 r contact true
-61 r contact true 1
-64 r contact true l0
-4 r contact true l1
-11 r contact true l2
-45 r contact true l3
-22 r contact true l4
77 r contact true m0
-56 r contact true m1
-28 r contact true m2
-53 r contact true m3
3 r interviewer false
-15 r interviewer false l0
11 r interviewer false l1
-12 r interviewer false l2
20 r interviewer false l3
11 r interviewer false l4
3 r interviewer false m0
109 r interviewer true
-28 r interviewer true 2
13 r interviewer true 3
44 r interviewer true 5
78 r interviewer true 6
-46 r interviewer true l0
-18 r interviewer true l1
65 r interviewer true l2
27 r interviewer true l3
83 r interviewer true l4
74 r interviewer true l5
84 r interviewer true m0
74 r interviewer true m1
11 r interviewer true m2
-61 r interviewer true m3
-51 r none
-51 r none 
-79 r none l1
-27 r none l2
43 r none l4
21 r none l5
82 r none m0
26 r none m1
-67 r none m2
-92 r none m3
3 s+je
12 s+on
5 s+your
8 s-and
-7 s-at
4 s-bei
-12 s-bij
4 s-call
-2 s-chat
-6 s-de
-15 s-interview
-6 s-meet
-3 s-to
11 s-with
-4 s-your
3 s<&
-23 s<(
-4 s<,
-8 s<-
11 s<.
12 s</
8 s<:
3 s<<w /
-6 s<at
4 s<bei
-5 s<bij
9 s<mr
7 s<with
-9 s<–
-23 s>$
7 s>&
-5 s>(
-20 s>)
-2 s>-
22 s>/
-5 s>:
-23 s>>$ $
-9 s>>) $
18 s>on
4 s>–
-24 sc1
-3 sfirst
23 slast
-3 ss :
4 ss Xx
-2 ss x
-23 ss( )
7 ss/ 
-6 ssXx Xx
-5 ssXx x
-23 ssx 
3 ssx &
-10 ssx Xx
13 ssx x
-43 swhole
62 titled
-12 w1
15 w3
-4 w4
-4 writer kind 
31 writer kind meal
14 writer kind onsite
-43 writer kind panel
32 writer kind phone
-8 writer kind test
-11 writer kind video
-16 writer l0
-25 writer l1
3 writer l2
11 writer l3
33 writer l5
7 writer l6
-3 writer l8
61 writer n1
22 writer n2
-5 writer n3
-24 writer n4
-9 writer n5
-33 writer n6
34 writer o0 l0
17 writer o0 l1
8 writer o0 l2
21 writer o0 l3
25 writer o0 l4
33 writer o1 l0
-8 writer o1 l1
27 writer o1 l2
-45 writer o1 l3
22 writer o1 l4
6 writer o2 l0
25 writer o2 l1
5 writer o2 l2
-4 writer o2 l3
-11 writer o2 l4
-16 writer o3 l0
6 writer o3 l1
-42 writer o3 l2
10 writer o3 l3
6 writer o3 l4
-53 writer o4 l0
-40 writer o4 l1
30 writer o4 l2
-18 writer o4 l3
-5 writer o4 l4
-20 writer o5 l0
2 writer o5 l2
11 writer o5 l3
-13 writer o5 l4
-13 writer o5 l5
-84 writer r contact true
-84 writer r contact true 1
15 writer r contact true m0
37 writer r contact true m1
-103 writer r contact true m2
-33 writer r contact true m3
12 writer r interviewer false
76 writer r interviewer false 0
-64 writer r interviewer false 1
12 writer r interviewer false m0
76 writer r interviewer true
-5 writer r interviewer true 2
5 writer r interviewer true 3
-9 writer r interviewer true 4
79 writer r interviewer true 5
7 writer r interviewer true 6
4 writer r interviewer true m0
54 writer r interviewer true m1
-12 writer r interviewer true m2
30 writer r interviewer true m3
8 writer r none
8 writer r none 
18 writer r none m0
-9 writer r none m1
18 writer r none m2
-18 writer r none m3
-25 writer w1
21 writer w2
50 writer w3
-34 writer w4`,
};
