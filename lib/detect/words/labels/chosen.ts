// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const chosen = {
  role: `\
-6 @f
15 @g
77 @h
-25 @n
-12 @s
-27 L1
-30 L2
-31 L3
13 L4
10 L5
3 L6
44 L7
76 L8
-20 R0
-20 R1
7 R2
7 R3
3 R4
27 R5
28 R6
11 R8
16 R9
-20 b0
13 b1
27 b2
-4 b3
9 b4
-45 best false false false
5 best false false true
-15 best false true false
10 best false true true
-3 best true false false
20 best true false true
16 best true true false
70 best true true true
32 c0
48 c1
-23 c2
-3 c3
27 holds$
-34 holds$l1
-12 holds$l2
-2 holds$l3
7 holds$l4
106 holds$l5
42 holds$r0
-23 holds$r1
15 holds$r3
44 holds$r4
-23 holds^
-21 holds^l0
56 holds^l2
-7 holds^l3
8 holds^l4
-19 holds^l5
31 holds^r0
-21 holds^r1
3 holds^r3
-28 holds^r4
10 holds~
-31 holds~l0
-5 holds~l1
21 holds~l2
48 holds~l3
-7 holds~l4
-10 holds~l5
12 holds~r0
3 holds~r3
13 holds~r4
73 in$
-73 in$l0
10 in$l1
20 in$l2
19 in$l3
52 in$l4
56 in$l5
37 in$r0
-17 in$r1
8 in$r2
36 in$r3
30 in$r4
31 in^l0
14 in^l1
54 in^l2
-11 in^l3
17 in^l4
-22 in^l5
-7 in^r1
3 in^r2
53 in^r3
4 in^r4
-6 in~
35 in~l0
-3 in~l1
-45 in~l2
-10 in~l3
-9 in~l4
12 in~l5
-42 in~r0
14 in~r3
11 in~r4
-2 job
-33 job first
-3 job last
-67 l0
-57 l0r1
-37 l0r3
29 l0r4
-19 l1
-68 l1r0
9 l1r1
-9 l1r3
38 l1r4
-27 l2
-14 l2r0
10 l2r1
32 l2r3
12 l2r4
-10 l3r1
9 l3r2
-19 l3r3
19 l3r4
15 l4
9 l4r0
17 l4r1
6 l4r2
-29 l4r3
18 l4r4
15 l5
46 l5r0
15 l5r1
11 l5r2
13 l5r3
34 l5r4
3 l6
21 l7
34 l8
83 l9
7 large1
24 large2
-77 line
-58 none
31 none l0
19 none l1
13 none l2
-14 none l3
-43 none l4
-64 none l5
29 none r0
25 none r1
25 none r2
-52 none r3
-85 none r4
-56 only 
14 only g
52 only h
5 only s
-9 only sg
33 only sh
52 p0
-23 p1
-3 p2
50 parts
-29 r0
-6 r1
-12 r2
-3 r5
-25 r6
43 r7
43 r8
47 r9
-16 same$
-24 same$l0
13 same$r0
-4 same$r3
-24 same$r4
8 same^
-4 same^r0
-7 same~
-30 same~l0
-14 same~l2
-5 same~l3
23 same~l5
29 same~r0
-30 same~r3
-7 small1
34 small2
7 w2
32 w3
68 w4
-16 w5
-17 w6
23 w7
-39 w8`,
  company: `\
5 @f
33 @g
32 @h
39 @n
24 @s
-29 L1
-17 L2
-20 L3
2 L4
13 L5
34 L7
45 L8
-23 R0
-14 R1
-22 R2
14 R3
4 R4
-17 R5
-21 R6
23 R7
35 R8
50 R9
15 a name
-48 agency
-37 agency 
-32 b0
107 b1
18 b2
-32 b3
-8 b4
6 best false false false
-38 best false false true
-66 best false true false
31 best false true true
-21 best true false false
23 best true false true
27 best true true false
67 best true true true
-25 c0
31 c1
23 c3
18 carried
23 holds$
30 holds$l0
-32 holds$l1
8 holds$l2
34 holds$l3
-22 holds$l4
-7 holds$l5
-9 holds$r0
-2 holds$r1
4 holds$r3
13 holds$r4
23 holds^
14 holds^l0
10 holds^l1
-11 holds^l2
-8 holds^l3
-15 holds^l4
-20 holds^l5
30 holds^r0
-36 holds^r1
-43 holds^r3
46 holds^r4
43 holds~
19 holds~l0
35 holds~l1
13 holds~l2
-4 holds~l4
-20 holds~l5
18 holds~r0
-4 holds~r1
36 holds~r3
-12 holds~r4
14 in$
-31 in$l0
-27 in$l1
27 in$l2
43 in$l3
-37 in$l4
11 in$l5
43 in$r0
-12 in$r1
6 in$r3
-24 in$r4
29 in^
41 in^l0
22 in^l1
-20 in^l2
-15 in^l3
-7 in^l4
-15 in^l5
-9 in^r0
-7 in^r1
6 in^r3
14 in^r4
-16 in~
3 in~l0
2 in~l1
-36 in~l2
17 in~l3
-5 in~l5
-7 in~r0
-3 in~r1
-12 in~r3
5 in~r4
-60 l0
-63 l0r1
6 l0r4
-31 l1
-39 l1r0
-14 l1r1
-2 l1r3
53 l1r4
-36 l2
-15 l2r0
4 l2r1
-38 l2r3
7 l2r4
5 l3r0
46 l3r1
35 l3r3
24 l3r4
37 l4
-25 l4r1
7 l4r3
-24 l4r4
-16 l5
5 l5r0
45 l5r1
16 l5r4
38 l6
30 l7
49 l8
16 l9
-44 large1
71 large2
64 legal
19 line
-29 none
-39 none false
34 none l0
-16 none l1
-7 none l4
-39 none l5
-11 none r0
70 none r1
-18 none r3
-70 none r4
10 none true
-79 only 
-8 only f
21 only fn
12 only g
-44 only gn
33 only h
17 only hn
-26 only n
31 only s
27 only sg
10 only sgn
-9 only sh
-16 only sn
33 organised
-3 organised false
36 organised true
23 own false 
-42 own false A
-5 own false a
-40 own false box
22 own false none
-9 own false person
3 own false system
48 own true 
32 own true A
-28 own true a
83 own true box
-38 own true machine
8 own true person
68 p0
-16 p1
-46 r0
-26 r1
48 r10
18 r2
-41 r5
-25 r6
50 r7
18 r8
34 r9
-34 same$
-58 same$l0
25 same$l5
27 same$r0
-15 same$r1
-46 same$r4
22 same^
-6 same^l1
27 same^l2
5 same^r0
37 same~
-27 same~l0
21 same~l2
17 same~l4
25 same~l5
41 same~r0
-2 same~r1
14 same~r3
-16 same~r4
39 sender box
-12 sender machine
5 sender none
-14 sender person
-9 sender system
-8 small1
9 small2
-27 somebody
-52 w1
-52 w2
17 w3
32 w4
36 w5
16 w6
3 w7
28 w8
-15 writer`,
  place: `\
-16 @g
-30 @h
-42 @n
-3 @s
-14 L1
3 L2
-41 L3
-5 L5
-23 L6
31 L7
36 L8
-10 R0
-17 R1
-26 R2
-23 R3
-14 R4
22 R6
17 R7
21 R8
16 R9
15 b1
50 b2
-8 b3
-60 b4
-36 best false false false
-41 best false false true
8 best false true false
29 best false true true
-16 best true false false
2 best true false true
10 best true true false
29 best true true true
-10 c0
42 c1
-36 c2
-10 c3
28 holds$
9 holds$l0
10 holds$l1
-11 holds$l2
-29 holds$l3
25 holds$l4
25 holds$l5
3 holds$r0
19 holds$r1
-22 holds$r2
53 holds$r3
-14 holds$r4
26 holds^
68 holds^l0
-36 holds^l1
14 holds^l2
12 holds^l3
5 holds^l4
9 holds^r0
2 holds^r1
14 holds^r2
8 holds^r3
13 holds^r4
-17 holds~
26 holds~l0
-12 holds~l1
-9 holds~l2
31 holds~l3
13 holds~r0
27 holds~r3
24 in$
-8 in$l0
-7 in$l1
13 in$l2
-34 in$l3
43 in$l4
-11 in$l5
16 in$r0
-28 in$r1
17 in$r3
-8 in$r4
-9 in^
14 in^l0
-12 in^l1
-15 in^l2
-2 in^l4
16 in^r0
-22 in^r1
-20 in^r2
57 in^r3
-4 in^r4
4 in~
-52 in~l0
-16 in~l1
30 in~l2
28 in~l3
28 in~l4
-5 in~l5
29 in~r0
-17 in~r1
9 in~r2
11 in~r3
-21 in~r4
46 kind 
46 kind meal
37 kind onsite
22 kind panel
-62 kind phone
24 kind test
-128 kind video
-33 l0
-5 l0r1
-27 l0r2
-3 l0r4
-34 l1
-38 l1r0
-30 l1r1
-22 l1r2
18 l1r3
27 l1r4
-29 l2
-28 l2r0
35 l2r1
11 l3r0
-22 l3r1
14 l3r2
14 l3r3
18 l3r4
43 l4
42 l4r0
-4 l4r1
-30 l4r2
-12 l4r3
21 l4r4
-26 l5
6 l5r0
11 l5r3
-9 l5r4
38 l6
17 l7
29 l8
-20 l9
-34 large1
36 large2
-32 line
14 none
-46 none 
65 none l0
-18 none l1
17 none l2
4 none l3
-45 none l4
-9 none l5
-46 none meal
-37 none onsite
-22 none panel
62 none phone
14 none r0
16 none r2
-13 none r3
-4 none r4
-24 none test
128 none video
57 number
-14 only g
5 only h
-12 p0
49 p1
-41 p2
36 parts
-8 r0
-25 r2
-29 r4
15 r5
-37 r6
25 r7
46 r8
19 same$
17 same$l1
-6 same$l2
19 same$r0
36 same^
12 same^l2
14 same^r0
-8 same~
5 same~l2
-5 same~l3
-14 same~r0
3 same~r3
13 same~r4
-31 small1
15 small2
-4 somebody
-65 w1
-64 w2
-20 w3
24 w6
62 w7
49 w8`,
  person: `\
4 any
4 as company1
-63 as company2
-20 as company3
-71 as company4
-38 as company5
-39 as place1
-63 as place2
-62 as place3
-43 as place4
-10 as place5
-5 as role1
-14 as role2
-37 as role3
-6 as role4
-49 as role5
9 as title1
25 as title2
-24 as title3
-70 as title4
-34 as title5
-4 at0
40 at1
16 at2
-62 at3
-8 b+a
-4 b+aan
-6 b+ab
13 b+about
-2 b+accueil
16 b+adjoint
3 b+administrador
5 b+adviseur
13 b+afdelingshoofd
14 b+after
-3 b+again
-16 b+agence
-9 b+agent
4 b+ai
-26 b+al
-11 b+all
-19 b+als
-9 b+also
13 b+am
32 b+and
-4 b+antworten
-10 b+ao
-11 b+aqui
-13 b+are
11 b+as
17 b+ask
5 b+asked
-22 b+assistant
-4 b+assistante
-9 b+assistente
-15 b+así
-22 b+at
19 b+atelier
8 b+au
3 b+auch
22 b+aus
29 b+avec
10 b+back
-25 b+be
-20 b+been
8 b+before
-41 b+bei
-6 b+beide
-27 b+beim
-2 b+belt
20 b+bestuurder
3 b+bin
-15 b+bis
-25 b+bitte
11 b+bleibt
4 b+board
5 b+both
-3 b+bout
-2 b+branch
-22 b+brauchen
8 b+brief
-6 b+bring
-30 b+business
-5 b+but
-20 b+by
16 b+c
3 b+cadre
4 b+call
-6 b+called
-8 b+came
2 b+can
-17 b+candidatura
-32 b+cannot
15 b+capataz
20 b+capo
8 b+card
3 b+caso
23 b+chair
-6 b+chargée
6 b+chat
27 b+che
41 b+chef
13 b+chefe
-15 b+cherche
4 b+churchwardens
-9 b+ci
8 b+co
20 b+collega
3 b+colloquio
-11 b+com
-21 b+come
-5 b+commercial
8 b+committee
6 b+componente
-15 b+con
3 b+conmigo
2 b+conseiller
6 b+conta
5 b+conversar
-12 b+coordenador
20 b+coordenadora
3 b+coordinadora
9 b+coordonnatrice
-12 b+coursiers
6 b+crew
-23 b+cv
-5 b+côté
-29 b+d
-10 b+da
9 b+dabei
-2 b+dal
24 b+dan
-7 b+dann
-9 b+dass
-4 b+dat
-5 b+data
18 b+dazu
47 b+de
-16 b+decides
4 b+degli
-10 b+dei
-9 b+del
5 b+delegado
30 b+dem
-14 b+den
12 b+depois
24 b+depot
15 b+der
-4 b+des
4 b+design
-11 b+desk
2 b+dich
29 b+die
11 b+diensthoofd
9 b+dir
21 b+directeur
16 b+direction
10 b+director
4 b+directora
15 b+directrice
-19 b+diretor
-18 b+diretora
9 b+direttore
-7 b+do
33 b+does
14 b+doet
17 b+dott
-18 b+down
-13 b+du
-7 b+due
49 b+e
7 b+ear
28 b+een
-16 b+eerste
6 b+eigenaar
3 b+eine
7 b+einem
-19 b+el
-8 b+elle
-12 b+em
39 b+en
2 b+encarregado
-16 b+entrevista
35 b+er
-15 b+erst
23 b+es
-11 b+est
-13 b+estar
-22 b+está
15 b+et
7 b+eu
3 b+evening
7 b+external
11 b+externes
13 b+falls
-5 b+feira
-7 b+field
-6 b+filiale
8 b+find
-14 b+finden
-20 b+first
-24 b+for
4 b+foreman
7 b+founder
74 b+from
-11 b+front
17 b+führt
-10 b+für
-2 b+garde
-12 b+gate
-17 b+gegen
-11 b+geht
7 b+general
12 b+gerente
6 b+gern
25 b+gesprek
-18 b+gibt
-7 b+giovedì
-5 b+gleich
-9 b+gostaria
-10 b+gostou
-13 b+got
3 b+governor
-10 b+graag
-13 b+graduate
6 b+groep
2 b+group
14 b+générale
-26 b+gérant
-14 b+ha
-4 b+hab
-22 b+haben
5 b+had
-3 b+half
-10 b+happy
-10 b+has
-12 b+hat
16 b+have
5 b+he
8 b+head
15 b+hebben
4 b+heeft
-32 b+her
7 b+here
11 b+het
22 b+hier
16 b+hij
-4 b+him
-6 b+hiring
5 b+his
10 b+hoofd
-4 b+horas
-20 b+hours
14 b+https
-10 b+híbrido
-31 b+i
6 b+ich
-5 b+if
13 b+ik
9 b+ikzelf
-22 b+im
-47 b+in
-21 b+inform
-9 b+ingresso
-4 b+ins
7 b+interview
14 b+interviewer
-7 b+is
-10 b+isch
-7 b+ist
-14 b+it
9 b+ja
-27 b+je
7 b+jefa
4 b+jefe
13 b+job
5 b+join
-7 b+jun
-13 b+kennen
-7 b+km
3 b+know
16 b+kommt
-26 b+l
7 b+la
17 b+laat
2 b+las
-37 b+last
16 b+laten
59 b+le
13 b+lead
8 b+leader
-21 b+leave
6 b+leerkracht
-13 b+left
-20 b+legal
-11 b+lernen
8 b+les
-12 b+let
21 b+leu
14 b+lid
-16 b+liegt
-3 b+lift
-14 b+like
4 b+ll
-6 b+lleva
8 b+looks
9 b+los
7 b+love
-13 b+loved
-2 b+luego
-19 b+là
-15 b+lässt
-46 b+m
-5 b+ma
-35 b+maar
-3 b+macht
4 b+mais
33 b+manager
8 b+manda
32 b+may
-6 b+mañana
40 b+me
14 b+mee
4 b+meet
26 b+meine
7 b+member
5 b+met
12 b+mevrouw
16 b+mi
4 b+mij
21 b+mijn
6 b+minutes
-16 b+mir
5 b+mit
6 b+moi
-5 b+mon
-35 b+morgen
13 b+muss
8 b+my
17 b+myself
-12 b+n
-20 b+na
15 b+nach
21 b+namens
-16 b+ne
-7 b+next
16 b+nicht
-25 b+niet
-38 b+no
-24 b+non
-6 b+nosso
12 b+nostra
12 b+nostro
11 b+not
-14 b+nothing
-4 b+notre
17 b+nous
-16 b+now
14 b+nuestro
-4 b+numa
-12 b+não
43 b+o
8 b+observer
8 b+observing
-10 b+oder
30 b+of
-8 b+off
11 b+office
-10 b+oficina
-26 b+om
-14 b+on
20 b+ondergetekende
-15 b+one
3 b+only
29 b+onze
2 b+ook
-7 b+op
-15 b+open
-12 b+opening
9 b+os
20 b+other
66 b+our
-21 b+out
7 b+over
12 b+owner
6 b+owns
-26 b+para
2 b+parent
21 b+part
31 b+participa
-22 b+participar
-12 b+partner
-27 b+pas
-8 b+pelo
25 b+people
13 b+per
5 b+pick
-9 b+piso
-11 b+place
-6 b+planta
3 b+plus
-12 b+pode
-29 b+por
2 b+positioning
2 b+post
-9 b+poste
-13 b+pour
33 b+presidente
7 b+proyecto
6 b+président
6 b+présidente
23 b+put
12 b+que
19 b+quem
-24 b+quer
10 b+questions
-10 b+qui
2 b+quien
-7 b+quiere
-5 b+quinta
-3 b+r
-18 b+re
-24 b+recepción
-8 b+recherche
-21 b+recruiter
6 b+recrutement
-9 b+rencontrer
2 b+rep
11 b+representative
23 b+responsabile
8 b+responsable
-3 b+resume
7 b+retd
-25 b+retired
-7 b+ring
13 b+room
-6 b+round
-8 b+rue
10 b+ruft
24 b+run
14 b+runs
20 b+s
-6 b+sala
4 b+same
3 b+santé
-12 b+says
-11 b+schauen
16 b+scheduled
-4 b+school
-49 b+se
-17 b+second
-7 b+see
7 b+seiner
-6 b+selbst
-21 b+semana
-35 b+sends
9 b+senhor
21 b+senior
3 b+sera
24 b+service
14 b+services
-4 b+set
6 b+seu
7 b+share
12 b+she
-6 b+shift
-15 b+should
-38 b+si
-39 b+sich
-6 b+side
-16 b+sie
-20 b+sin
6 b+since
-14 b+sind
14 b+sit
-5 b+site
6 b+sits
18 b+sitzt
22 b+socia
-10 b+socio
3 b+soins
9 b+solo
19 b+son
25 b+sowie
32 b+spreken
14 b+start
13 b+still
-4 b+store
5 b+student
5 b+studentlid
-4 b+studio
-12 b+su
30 b+sua
3 b+supervisor
4 b+supervisora
-5 b+são
-26 b+só
9 b+sócia
-16 b+t
-11 b+tafel
-30 b+take
-4 b+takes
4 b+talk
11 b+taller
39 b+também
-22 b+team
4 b+teamleider
3 b+teammanager
-9 b+tell
9 b+that
-6 b+the
9 b+then
27 b+there
15 b+thing
2 b+third
-8 b+this
26 b+through
3 b+ti
10 b+tiene
-19 b+time
19 b+titolare
12 b+titular
-33 b+to
-20 b+tomorrow
19 b+too
-19 b+travelling
-16 b+treffen
2 b+tu
19 b+two
8 b+técnica
-20 b+técnico
7 b+u
22 b+uit
-11 b+um
-3 b+umas
-7 b+un
52 b+una
45 b+und
-8 b+une
6 b+union
-16 b+uns
20 b+unser
38 b+unsere
4 b+unserem
-7 b+unter
-12 b+until
-24 b+up
-6 b+upstairs
-14 b+us
-32 b+uw
5 b+vai
-17 b+van
4 b+ve
-15 b+via
-7 b+vice
2 b+video
8 b+vom
5 b+von
-15 b+voor
12 b+voorzitter
9 b+vor
-6 b+votre
-10 b+vous
8 b+vuole
-22 b+w
2 b+walk
-12 b+want
3 b+wants
-9 b+was
-5 b+we
-15 b+week
-12 b+when
-3 b+where
-16 b+who
-17 b+whose
26 b+wie
-8 b+wil
53 b+will
-26 b+wir
30 b+wird
24 b+with
-12 b+would
-8 b+wrote
15 b+würd
-9 b+würde
8 b+würden
24 b+x
-3 b+xx
5 b+y
6 b+yo
-33 b+you
7 b+your
15 b+zij
10 b+zijn
15 b+zouden
6 b+zu
-11 b+zur
-5 b+zwischen
-15 b+à
34 b+è
-12 b+é
-3 b+éducatrice
15 b+équipe
-3 b+être
-11 b-a
17 b-aan
-7 b-ab
-29 b-about
-31 b-afdelingshoofd
-13 b-afternoon
-3 b-again
-10 b-agenda
-9 b-agent
6 b-al
7 b-all
18 b-alla
-20 b-alle
-7 b-als
-3 b-also
10 b-am
28 b-an
19 b-anche
70 b-and
-6 b-anderthalb
-6 b-antes
-6 b-ao
9 b-are
17 b-as
-9 b-ask
2 b-assistant
-40 b-at
-5 b-atelier
5 b-attend
-43 b-au
-29 b-auf
2 b-aus
-15 b-auxiliar
-22 b-avec
38 b-be
3 b-because
2 b-before
5 b-begleiten
-23 b-beim
-13 b-bench
8 b-bestaat
-2 b-bestuurder
-17 b-big
-37 b-bij
-12 b-bin
-8 b-bis
-13 b-bitte
7 b-blauen
9 b-board
-20 b-book
13 b-brother
8 b-business
-23 b-but
-23 b-by
8 b-c
-10 b-call
7 b-calle
13 b-capo
33 b-chair
19 b-chat
-2 b-che
8 b-chef
-4 b-chez
7 b-ci
-39 b-cliente
-2 b-coffee
-19 b-colleague
20 b-collega
-7 b-com
-10 b-come
8 b-comigo
11 b-comité
5 b-commissie
13 b-commissione
14 b-committee
28 b-con
4 b-conmigo
8 b-consists
-4 b-contact
4 b-contencioso
2 b-conversa
2 b-conversar
25 b-conversation
-5 b-coordenadora
39 b-coordinadoras
-13 b-coordinator
-3 b-cv
8 b-d
-27 b-da
-6 b-dabei
3 b-danach
20 b-dann
-3 b-das
3 b-dat
-25 b-day
-3 b-dazu
-8 b-de
10 b-deep
5 b-deinem
-3 b-del
-4 b-della
-23 b-dem
-6 b-demandez
-30 b-den
-30 b-der
-6 b-desde
25 b-design
-44 b-di
-36 b-die
-35 b-diensthoofd
-9 b-dir
-17 b-dirección
-9 b-directeur
8 b-director
5 b-directora
19 b-diretor
4 b-diretora
14 b-dit
10 b-dive
-12 b-do
13 b-don
-26 b-door
20 b-dos
12 b-dott
16 b-down
-15 b-doña
14 b-dr
-8 b-du
3 b-dus
5 b-día
97 b-e
-10 b-een
12 b-eerste
8 b-eigenaar
-16 b-ein
-3 b-eine
-3 b-einen
37 b-el
-28 b-em
30 b-en
24 b-enfermeira
-4 b-enfermería
17 b-entretien
-12 b-entrevista
2 b-er
-2 b-erst
-28 b-es
-4 b-escritório
11 b-est
-18 b-está
70 b-et
56 b-eu
4 b-exercise
-2 b-filiale
-23 b-first
-58 b-for
4 b-foreman
-13 b-founder
-18 b-frente
-7 b-from
-4 b-função
-11 b-für
-17 b-gardener
-6 b-gate
14 b-gehören
-5 b-gerente
-18 b-gern
22 b-gesprek
-7 b-go
-6 b-good
-5 b-h
-21 b-has
-9 b-hat
25 b-have
-18 b-head
16 b-heer
-26 b-here
-10 b-hier
-22 b-him
4 b-hiring
-20 b-home
2 b-hoofd
4 b-husband
-9 b-i
-12 b-ich
9 b-ik
69 b-il
-39 b-im
-9 b-in
13 b-ing
-4 b-ins
-27 b-interview
-18 b-interviewed
2 b-intro
6 b-io
3 b-is
-16 b-ist
19 b-it
10 b-ja
-6 b-je
5 b-job
2 b-junto
19 b-keer
3 b-kitchen
-12 b-know
-15 b-l
-13 b-la
2 b-las
-5 b-le
6 b-lead
-33 b-leader
-5 b-lesson
3 b-line
-7 b-ll
11 b-lo
-3 b-los
22 b-lunch
-24 b-m
3 b-maison
27 b-manager
-3 b-mattina
20 b-me
5 b-med
7 b-medewerker
12 b-meet
5 b-meeting
22 b-mein
15 b-meine
-13 b-meiner
-2 b-mesmo
8 b-mestre
-18 b-met
-3 b-meu
19 b-mevrouw
-4 b-mia
-22 b-mich
27 b-mij
11 b-mijn
10 b-min
22 b-minutes
22 b-mio
7 b-mir
-88 b-mit
32 b-moi
-3 b-morning
4 b-mr
-10 b-muss
31 b-my
30 b-myself
-15 b-na
34 b-naar
-8 b-naast
-18 b-nach
24 b-namens
-6 b-need
3 b-nehmen
-15 b-news
-11 b-nicht
-7 b-nimmt
-35 b-no
8 b-noch
-2 b-nome
-5 b-nos
8 b-nossa
-3 b-nosso
12 b-nostro
-14 b-not
3 b-nous
4 b-now
4 b-nu
-6 b-nun
29 b-o
-13 b-oder
-68 b-of
-6 b-off
-2 b-office
-32 b-ok
4 b-one
5 b-ons
32 b-onze
-10 b-op
-9 b-opdrachtgever
8 b-ora
3 b-os
18 b-our
5 b-out
-18 b-outside
17 b-over
-10 b-owner
40 b-owners
3 b-p
9 b-padre
-6 b-pai
32 b-panel
-4 b-par
-21 b-para
-3 b-parte
-10 b-partner
-5 b-pela
3 b-pelo
40 b-people
-28 b-per
9 b-phone
-8 b-piso
17 b-planta
-3 b-please
-3 b-pm
-18 b-por
-13 b-position
5 b-post
7 b-praat
9 b-presento
4 b-preside
22 b-presidente
-7 b-presso
10 b-prof
-5 b-profile
23 b-publisher
4 b-puis
-14 b-que
-19 b-quem
-12 b-ra
3 b-rag
-3 b-recebida
-5 b-recibe
-14 b-recruiter
-11 b-reminder
8 b-rencontrerez
-9 b-responsabile
-9 b-responsable
11 b-review
3 b-reçu
3 b-reçue
5 b-riceverà
-6 b-role
3 b-room
-10 b-s
-10 b-samen
8 b-sarà
-8 b-screen
-2 b-se
9 b-search
-12 b-secretary
-14 b-sede
12 b-see
6 b-seen
-8 b-sein
8 b-senior
6 b-ser
3 b-sera
3 b-serez
-7 b-service
12 b-services
32 b-señora
2 b-shop
9 b-si
23 b-sich
-12 b-sig
3 b-signor
6 b-signora
19 b-sind
13 b-sit
-2 b-sitzen
16 b-so
3 b-socia
4 b-son
-10 b-sono
-4 b-sorella
-9 b-sowie
29 b-soy
-5 b-speak
6 b-spreekt
3 b-ssa
-6 b-stabilimento
-10 b-staff
-10 b-su
6 b-super
-14 b-supervisora
-10 b-sur
-22 b-sócia
3 b-sócios
-6 b-t
-10 b-table
-5 b-take
-14 b-talk
4 b-talking
7 b-tandarts
10 b-tarde
32 b-te
-12 b-team
7 b-teamleider
-7 b-technique
-8 b-telephone
-7 b-tell
-4 b-ten
-40 b-that
-49 b-the
3 b-their
7 b-then
6 b-there
15 b-this
30 b-three
-3 b-through
5 b-ti
23 b-tien
-9 b-time
4 b-titolare
-8 b-to
32 b-today
7 b-toujours
20 b-tour
-5 b-train
4 b-tres
4 b-tribunal
-12 b-tu
25 b-two
3 b-técnica
10 b-uit
-17 b-um
-12 b-un
59 b-und
27 b-under
8 b-une
9 b-uns
-6 b-unserem
13 b-unserer
-13 b-unter
10 b-up
9 b-us
-4 b-usted
-8 b-uur
17 b-va
-4 b-vacancy
11 b-vai
-7 b-van
18 b-ve
-4 b-via
10 b-vingtaine
6 b-visio
-3 b-vogal
14 b-von
11 b-voorzitter
-14 b-votre
9 b-vous
19 b-vrouw
29 b-w
10 b-want
-12 b-was
-11 b-we
-15 b-werden
-16 b-who
-15 b-wie
17 b-wife
38 b-will
11 b-wir
-37 b-wird
30 b-with
2 b-would
13 b-würden
18 b-xx
54 b-y
-2 b-yo
-38 b-you
-56 b-your
2 b-zit
-20 b-zu
-13 b-zum
30 b-zusammen
-29 b-à
12 b-às
30 b-è
33 b-é
12 b-été
-6 b-über
3 b<!
-4 b<"
10 b<&
8 b<(
-3 b<)
-8 b<*
21 b<+
-4 b<,
7 b<-
23 b<.
-13 b</
7 b<00
-9 b<15
16 b<45
-9 b<:
31 b<;
2 b<<) +
18 b<<) ,
-4 b<<) -
5 b<<) .
3 b<<) ;
5 b<<) e
14 b<<) en
2 b<<) et
2 b<<) und
-10 b<<) y
-2 b<<, a
8 b<<, and
2 b<<, avec
-24 b<<, but
9 b<<, captain
-4 b<<, da
-5 b<<, don
4 b<<, e
7 b<<, el
-13 b<<, em
14 b<<, en
7 b<<, et
-18 b<<, frau
-30 b<<, herr
-13 b<<, mevrouw
-19 b<<, mme
-12 b<<, mr
6 b<<, mrs
-16 b<<, ms
-6 b<<, o
5 b<<, professor
11 b<<, sono
15 b<<, soy
15 b<<, with
26 b<<, y
3 b<<- frau
2 b<<- herr
3 b<<- mme
-9 b<<- und
-35 b<<. .
-2 b<<. :
3 b<<. a
3 b<<. de
10 b<<. estaremos
6 b<<. herr
3 b<<. le
-15 b<<. o
-12 b<<. ra
10 b<<. ssa
31 b<<. ª
5 b<<. º
4 b<<1 |
-7 b<<2 ,
-6 b<<2 .
-6 b<<30 ,
5 b<<30 |
6 b<<: 00
-9 b<<: 15
5 b<<: 30
19 b<<: 45
8 b<<: mr
5 b<<; and
15 b<<; mr
4 b<<; ms
-7 b<<^ *
26 b<<^ -
8 b<<^ .
5 b<<^ ^
3 b<<^ bäckerei
-22 b<<^ dear
3 b<<^ estaremos
5 b<<^ frau
25 b<<^ garage
30 b<<^ gruß
12 b<<^ herr
-6 b<<^ hi
-3 b<<^ hotel
-10 b<<^ hr
-8 b<<^ ihre
-6 b<<^ la
-3 b<<^ mme
29 b<<^ mr
17 b<<^ ms
21 b<<^ o
26 b<<^ professor
-7 b<<^ team
-4 b<<^ the
5 b<<^ van
15 b<<^ with
11 b<<^ –
-9 b<<^ •
-4 b<<a .
16 b<<an :
5 b<<and mr
-7 b<<and mrs
-22 b<<and ms
-16 b<<and the
-9 b<<and with
3 b<<arch .
7 b<<ask for
-14 b<<at our
3 b<<avec :
11 b<<avec mme
12 b<<avv .
2 b<<be with
-19 b<<book /
15 b<<call with
2 b<<chair :
4 b<<chat with
-6 b<<com a
3 b<<com o
7 b<<committee (
8 b<<consists of
-6 b<<coordinator ,
-7 b<<cv off
30 b<<d .
15 b<<de heer
-11 b<<de la
3 b<<de mme
3 b<<dhr .
-12 b<<director ,
4 b<<directora ,
20 b<<dott .
5 b<<down with
26 b<<dr .
5 b<<dra .
4 b<<dña .
17 b<<e a
7 b<<e o
10 b<<en mevrouw
14 b<<eng .
-38 b<<entrevista con
2 b<<et mme
16 b<<gesprek met
3 b<<gespräch mit
24 b<<groetjes ,
3 b<<host :
-8 b<<in der
-7 b<<in the
3 b<<ing .
-15 b<<interview with
4 b<<interviewer :
12 b<<interviewers :
15 b<<ir .
-3 b<<lic .
2 b<<ll see
-11 b<<local :
3 b<<lunch with
5 b<<m .
10 b<<mag .
19 b<<manager (
6 b<<manager ,
15 b<<me +
-3 b<<me .
9 b<<me and
5 b<<med .
3 b<<mee met
14 b<<mein bruder
-3 b<<mein kollege
6 b<<meine kollegin
4 b<<member :
-4 b<<mia sorella
4 b<<mij en
10 b<<mijn collega
19 b<<mijn vrouw
-3 b<<minutes .
2 b<<mit frau
4 b<<mr .
-12 b<<mrs .
10 b<<ms .
29 b<<mw .
9 b<<my brother
-14 b<<my colleague
4 b<<my husband
11 b<<myself and
-20 b<<news ,
6 b<<o mestre
5 b<<o seu
-9 b<<of the
3 b<<os sócios
10 b<<p .
28 b<<panel (
-6 b<<par mme
-10 b<<partner ,
-3 b<<place du
7 b<<praat met
4 b<<prof .
23 b<<publisher ,
-19 b<<quem :
3 b<<rag .
-7 b<<room ,
2 b<<spreekt met
-4 b<<sr .
-19 b<<sra .
-4 b<<st .
-6 b<<stelle im
-12 b<<teilnehmende :
10 b<<this is
8 b<<to meet
10 b<<to the
4 b<<und herr
8 b<<und herrn
2 b<<up with
-5 b<<v .
2 b<<vogal :
-14 b<<who :
9 b<<will be
5 b<<will meet
25 b<<with :
4 b<<would meet
-7 b<<you ,
25 b<<é a
-2 b<<é o
7 b<?
5 b<^
-22 b<a
6 b<alla
-22 b<am
28 b<anche
38 b<and
-6 b<anderthalb
-13 b<at
-15 b<au
-8 b<auf
-2 b<avec
8 b<be
3 b<because
-9 b<beim
-24 b<bij
9 b<brother
14 b<bruder
-24 b<but
14 b<by
3 b<bäckerei
11 b<captain
23 b<chef
-5 b<chez
5 b<chief
-14 b<colleague
10 b<collega
3 b<com
4 b<commissioner
-43 b<con
21 b<consulente
-26 b<da
-9 b<das
-31 b<de
9 b<dean
-22 b<dear
-36 b<del
-16 b<dem
-6 b<den
9 b<deputy
-32 b<der
-17 b<des
-24 b<di
-2 b<die
8 b<directeur
19 b<director
-20 b<do
16 b<don
8 b<dona
-15 b<doña
-22 b<du
18 b<el
-30 b<em
-8 b<en
19 b<est
13 b<estaremos
46 b<et
29 b<for
-7 b<foreman
42 b<frau
5 b<from
-3 b<für
25 b<garage
8 b<gruess
30 b<gruß
17 b<have
15 b<heer
-6 b<herr
-6 b<hi
-5 b<hotel
-10 b<hr
4 b<husband
-5 b<ihre
-14 b<il
-16 b<im
-6 b<in
-3 b<ins
13 b<irmã
14 b<is
-3 b<kollege
6 b<kollegin
-32 b<la
3 b<le
-15 b<leader
-10 b<leiter
-15 b<leiterin
4 b<maison
7 b<manager
6 b<mestre
25 b<mevrouw
4 b<miss
-12 b<mit
-32 b<mme
-13 b<monsieur
44 b<mr
27 b<mrs
-15 b<ms
-10 b<na
31 b<naar
12 b<nach
-7 b<no
12 b<o
-25 b<of
-7 b<off
-3 b<on
-6 b<or
-43 b<our
-4 b<padre
4 b<par
-17 b<partner
2 b<pelo
5 b<plus
11 b<pr
-4 b<principal
32 b<professor
-12 b<ra
-12 b<responsabile
-35 b<salon
2 b<see
5 b<seu
32 b<señora
3 b<signor
5 b<signora
-11 b<sir
18 b<sister
6 b<so
15 b<sono
-4 b<sorella
21 b<soy
10 b<ssa
-6 b<staff
3 b<sócios
-11 b<team
-3 b<teamleider
-7 b<telephone
-56 b<the
5 b<then
-46 b<to
21 b<und
15 b<van
13 b<von
-12 b<vp
19 b<vrouw
24 b<with
18 b<xx
3 b<y
-4 b<|
31 b<ª
-8 b<·
5 b<º
-7 b<à
-19 b<–
4 b<—
-11 b<•
-29 b>!
-23 b>"
-16 b>$
50 b>&
15 b>'
40 b>(
-13 b>)
28 b>+
34 b>,
-16 b>-
6 b>.
-19 b>/
-4 b>2
-45 b>:
34 b>;
-16 b>>$ $
3 b>>& son
15 b>>' s
15 b>>( associate
-19 b>>( büro
11 b>>( chair
6 b>>( chairperson
-6 b>>( chief
5 b>>( componente
4 b>>( country
7 b>>( cto
-4 b>>( data
8 b>>( director
2 b>>( directora
-21 b>>( diretor
2 b>>( engineering
-6 b>>( general
2 b>>( gerente
16 b>>( he
19 b>>( head
-12 b>>( hr
7 b>>( lead
6 b>>( leerkracht
2 b>>( leiter
4 b>>( operations
2 b>>( our
6 b>>( partner
4 b>>( presidente
6 b>>( principal
2 b>>( sales
9 b>>( senior
-8 b>>( she
7 b>>( staff
2 b>>( teamleider
4 b>>( tech
5 b>>( technical
-10 b>>( the
7 b>>( titolare
-21 b>>( vorsitz
-18 b>>) $
-12 b>>) ,
-20 b>>) .
-5 b>>) and
-54 b>>, $
-6 b>>, a
4 b>>, afdelingshoofd
15 b>>, and
-17 b>>, assistant
3 b>>, associate
-9 b>>, así
-3 b>>, at
6 b>>, betriebsleiter
-8 b>>, büro
3 b>>, cadre
3 b>>, can
4 b>>, capo
8 b>>, chair
21 b>>, chapter
-6 b>>, chargée
11 b>>, che
8 b>>, chef
9 b>>, chefe
2 b>>, chief
13 b>>, com
6 b>>, componente
-17 b>>, con
14 b>>, coordenadora
9 b>>, coordonnatrice
33 b>>, crha
7 b>>, cto
-22 b>>, da
12 b>>, das
-9 b>>, dass
5 b>>, data
-47 b>>, de
2 b>>, dean
5 b>>, del
-7 b>>, der
4 b>>, design
36 b>>, die
9 b>>, diensthoofd
31 b>>, directeur
19 b>>, director
9 b>>, directrice
4 b>>, diretor
9 b>>, diretora
5 b>>, direttore
18 b>>, dott
5 b>>, dr
13 b>>, e
12 b>>, el
-11 b>>, elle
-18 b>>, en
3 b>>, engineering
3 b>>, et
5 b>>, external
-6 b>>, for
2 b>>, general
18 b>>, gerente
7 b>>, group
8 b>>, he
28 b>>, head
7 b>>, hoofd
6 b>>, ich
23 b>>, il
-13 b>>, in
-60 b>>, is
9 b>>, jefe
4 b>>, lead
23 b>>, leiterin
8 b>>, manager
11 b>>, managing
26 b>>, mi
-5 b>>, mon
-7 b>>, non
12 b>>, nossa
-10 b>>, notre
14 b>>, nuestro
14 b>>, o
6 b>>, obere
-10 b>>, on
14 b>>, onze
28 b>>, our
4 b>>, owner
19 b>>, partner
-20 b>>, personnel
7 b>>, plant
-8 b>>, por
-3 b>>, pour
2 b>>, practice
11 b>>, presidente
-2 b>>, principal
4 b>>, président
5 b>>, présidente
28 b>>, que
-37 b>>, qui
-6 b>>, recruiter
8 b>>, responsabile
6 b>>, responsable
4 b>>, responsável
3 b>>, rn
5 b>>, se
26 b>>, senior
11 b>>, she
20 b>>, sr
5 b>>, staff
5 b>>, team
2 b>>, teammanager
8 b>>, the
7 b>>, técnica
-8 b>>, und
2 b>>, university
12 b>>, unser
-12 b>>, via
6 b>>, vice
7 b>>, voorzitter
21 b>>, vp
3 b>>, who
-17 b>>, whose
33 b>>, will
10 b>>, would
-17 b>>, you
-12 b>>, à
10 b>>, è
16 b>>. $
-4 b>>. a
-9 b>>. he
17 b>>. ich
4 b>>. it
-5 b>>. la
18 b>>. please
8 b>>. she
-23 b>>. the
-9 b>>. we
-4 b>>: $
4 b>>; and
9 b>>and dr
22 b>>and i
4 b>>and me
11 b>>and myself
5 b>>and our
-26 b>>and the
-8 b>>anneke visser
4 b>>at the
26 b>>aus dem
16 b>>aus der
-11 b>>bleibt bei
-2 b>>came back
-12 b>>dr .
5 b>>e eu
3 b>>e il
18 b>>e o
-9 b>>en el
3 b>>et moi
2 b>>from hr
-8 b>>from our
-5 b>>from the
4 b>>heeft je
3 b>>here from
6 b>>in franconia
-23 b>>in the
5 b>>is er
-4 b>>is in
3 b>>is our
7 b>>mit .
16 b>>namens de
-7 b>>nnadi ,
-10 b>>strachan ,
-6 b>>team $
15 b>>van de
-26 b>>will be
-11 b>>will call
2 b>>will join
17 b>>will want
24 b>>x $
-3 b>>xx $
13 b>>y yo
7 b>>| senior
-16 b>>| talent
-37 b>a
19 b>and
-8 b>anneke
-9 b>assistant
23 b>associate
13 b>at
10 b>au
-6 b>auf
30 b>aus
16 b>belt
-11 b>bleibt
2 b>by
-2 b>came
8 b>can
-13 b>che
8 b>da
-21 b>de
6 b>del
-8 b>do
4 b>does
-16 b>dr
14 b>du
22 b>e
7 b>ear
11 b>el
57 b>en
-8 b>engineer
2 b>est
5 b>et
3 b>feld
-13 b>for
45 b>from
32 b>has
-19 b>hat
-8 b>have
4 b>heeft
2 b>here
38 b>hier
-12 b>in
5 b>ist
-6 b>kommt
13 b>llp
-15 b>manager
11 b>mit
8 b>mrcvs
18 b>my
16 b>namens
-7 b>nnadi
7 b>of
-7 b>office
-6 b>on
9 b>our
4 b>qui
7 b>r
-2 b>recruiting
-9 b>s
2 b>se
17 b>senior
19 b>sera
29 b>sowie
-10 b>strachan
-15 b>team
19 b>ti
-13 b>time
22 b>und
8 b>van
21 b>vom
9 b>who
-6 b>wil
6 b>will
8 b>wird
6 b>with
24 b>x
-3 b>xx
8 b>y
3 b>zit
4 b>|
20 b>·
-3 b>à
3 b>–
2 b>—
3 bbullet
10 bc1
-15 bc2
27 bfirst
19 bline at the end
76 brow
51 bs 
21 bs &
5 bs '
-25 bs (
-28 bs ,
3 bs -
-8 bs .
-36 bs /
-26 bs :
16 bs X
23 bs Xx
5 bs |
21 bs ·
6 bs –
11 bs! ,
-5 bs! x
-16 bs" "
7 bs& 
3 bs& ,
-7 bs& Xx
-6 bs& x
18 bs( )
-2 bs( ,
10 bs( ;
-18 bs( x
3 bs) ,
-7 bs* -
18 bs+ (
-3 bs, 
3 bs, &
14 bs, (
-5 bs, )
-29 bs, ,
46 bs, .
-4 bs, 9
-2 bs, ;
-34 bs, Xx
16 bs, x
-35 bs- 
8 bs- (
23 bs- ,
13 bs- Xx
-6 bs- x
14 bs. 
38 bs. (
3 bs. )
3 bs. ,
-20 bs. .
-13 bs. 9
5 bs. ;
-31 bs. Xx
9 bs. x
15 bs. –
7 bs/ 
-19 bs/ Xx
-3 bs9 
8 bs9 (
6 bs9 ,
-8 bs9 .
-27 bs9 Xx
-8 bs9 x
-22 bs: 
-13 bs: (
-15 bs: ,
-17 bs: .
7 bs: Xx
46 bs: x
13 bs; 
-14 bs; (
28 bs; ,
3 bs; ;
20 bs; x
-6 bs? ,
12 bs? x
-10 bsX 
-18 bsX ,
4 bsX .
-5 bsX x
54 bsXx 
11 bsXx &
20 bsXx '
20 bsXx (
-20 bsXx )
13 bsXx ,
24 bsXx .
-5 bsXx 9
14 bsXx ;
3 bsXx X
23 bsXx Xx
19 bsXx x
10 bsx 
-13 bsx !
12 bsx &
-10 bsx (
-6 bsx )
-21 bsx ,
-2 bsx -
-28 bsx .
-7 bsx 9
-8 bsx :
18 bsx ;
-27 bsx Xx
7 bsx x
16 bsx –
-11 bs| 
11 bs| ,
-8 bs| x
2 bs| |
-8 bs· 
-26 bs– 
-13 bs– (
14 bs– ,
13 bs• ,
-22 bs• –
7 btab
-7 bwhole
65 copied
-110 firm
-21 g-i
21 g-to
4 g-und
8 g<&
-10 g<,
22 g<.
-8 g<<^ ^
-21 g<<a .
-10 g<<partner ,
-8 g<^
22 g<to
11 g>$
5 g>&
-14 g>(
19 g>,
14 g>-
11 g>>$ $
7 g>>( mrs
-20 g>|
-11 gc1
25 gc2
13 gfirst
13 glast
-20 gline
-4 gline at the end
-15 gs 
5 gs &
-14 gs (
-11 gs ,
3 gs Xx
-21 gs |
-9 gs, Xx
10 gs. 
18 gsXx 
-13 gsXx x
14 gsx 
23 gsx ,
-20 gwhole
38 h+a
5 h+and
3 h+at
-8 h+be
6 h+d
5 h+de
9 h+der
4 h+directrice
18 h+el
22 h+en
4 h+escribió
-12 h+for
13 h+geht
15 h+ik
-8 h+il
-19 h+ja
-6 h+manhã
18 h+me
25 h+my
3 h+of
-11 h+on
-6 h+pode
-11 h+puedo
-8 h+s
11 h+saw
-6 h+ser
-10 h+sí
-8 h+thank
-6 h+the
-5 h+to
9 h+um
2 h+und
16 h+va
-11 h+viernes
8 h+voor
10 h+would
14 h+wrote
-8 h+you
6 h+às
-4 h+écrit
33 h-at
16 h-con
13 h-dott
-5 h-evening
-8 h-las
-6 h-o
5 h-om
6 h-schreef
-17 h-schrieb
10 h-ssa
6 h-tarde
16 h-the
5 h-to
-7 h-um
2 h-with
-4 h-à
5 h<,
-6 h<.
22 h<:
10 h<<. ssa
11 h<<20 ,
11 h<<31 ,
10 h<<40 ,
-27 h<<^ ^
-12 h<<^ bonjour
20 h<<^ dear
10 h<<^ hi
-10 h<<dr .
26 h<<liebe frau
3 h<<mr .
-27 h<^
-3 h<beste
-8 h<bonjour
20 h<dear
4 h<frau
14 h<herr
10 h<hi
10 h<mr
5 h<schreef
10 h<ssa
2 h<with
19 h>$
23 h>,
-10 h>.
-21 h>:
4 h><
19 h>>$ $
2 h>>( head
-39 h>>, $
9 h>>, der
9 h>>, friday
4 h>>, i
10 h>>, ik
-8 h>>, il
-19 h>>, ja
3 h>>, monday
-6 h>>, pode
-10 h>>, sí
-8 h>>, thank
-23 h>>: $
5 h>>a écrit
4 h>>escribió :
8 h>>wrote :
9 h>?
5 h>a
4 h>escribió
8 h>wrote
20 hc1
12 hc2
-32 hfirst
44 hlast
-9 hs 
-27 hs ,
-15 hs Xx
-7 hs, (
9 hs, ,
6 hs, x
-6 hs. ,
-14 hs. x
7 hs9 x
6 hsXx 
34 hsXx ,
-26 hsXx :
13 hsXx Xx
10 hsXx x
4 hsx ,
-7 hsx .
5 hsx :
8 hsx Xx
7 hsx x
34 hwhole
22 job
-26 kind 
26 kind meal
21 kind onsite
43 kind panel
-53 kind phone
3 kind test
-17 kind video
-110 l0
-69 l1
-32 l2
-14 l3
-2 l4
-5 l5
61 l6
74 l7
67 l8
27 l9
72 n1
30 n2
10 n3
-8 n4
-45 n5
-61 n6
26 o0 l0
11 o0 l1
30 o0 l2
48 o0 l3
8 o0 l4
18 o0 l5
38 o1 l0
26 o1 l1
-24 o1 l2
-4 o1 l3
-28 o1 l4
8 o1 l5
-29 o2 l0
46 o2 l1
7 o2 l2
39 o2 l3
62 o2 l4
-8 o2 l5
-32 o3 l0
-15 o3 l1
-10 o3 l2
18 o3 l3
-9 o3 l4
19 o3 l5
-44 o4 l0
-66 o4 l1
-61 o4 l2
-11 o4 l3
33 o4 l4
3 o4 l5
-69 o5 l0
-65 o5 l1
-34 o5 l2
-3 o5 l3
14 o5 l4
55 o5 l5
-49 organised
-59 r contact true
-59 r contact true 1
-54 r contact true l0
-36 r contact true l1
-41 r contact true l2
-21 r contact true l3
18 r contact true l4
88 r contact true m0
-35 r contact true m1
-48 r contact true m2
-65 r contact true m3
6 r interviewer false
7 r interviewer false 0
-21 r interviewer false l0
13 r interviewer false l1
4 r interviewer false l2
17 r interviewer false l4
6 r interviewer false m0
90 r interviewer true
-70 r interviewer true 2
30 r interviewer true 3
2 r interviewer true 4
50 r interviewer true 5
77 r interviewer true 6
-58 r interviewer true l0
-32 r interviewer true l1
34 r interviewer true l2
57 r interviewer true l3
92 r interviewer true l4
64 r interviewer true l5
85 r interviewer true m0
78 r interviewer true m1
8 r interviewer true m2
-81 r interviewer true m3
-39 r none
-39 r none 
-87 r none l1
-41 r none l2
9 r none l3
42 r none l4
29 r none l5
86 r none m0
22 r none m1
-56 r none m2
-92 r none m3
2 s+a
-10 s+de
-3 s+entrevista
8 s+interview
6 s+on
-5 s+to
-6 s+vaga
-3 s-a
6 s-and
-9 s-at
3 s-avec
-22 s-bij
-5 s-chat
-16 s-de
-5 s-di
-3 s-entrevista
-3 s-for
-6 s-in
-13 s-interview
-9 s-meet
-2 s-to
17 s-with
-5 s-your
13 s<&
-20 s<(
-3 s<-
39 s<.
18 s</
7 s<:
-16 s<<^ ^
-3 s<<chat with
4 s<<interview with
4 s<<w /
-16 s<^
-7 s<at
-12 s<bij
8 s<mr
10 s<with
-3 s<|
-12 s>$
32 s>&
2 s>(
-18 s>)
5 s>,
-13 s>-
23 s>/
-4 s>:
-12 s>>$ $
-11 s>>) $
-8 s>>? $
-8 s>?
14 s>on
2 s>–
-13 sc1
-24 sfirst
59 slast
12 small
-3 ss :
2 ss Xx
-13 ss x
20 ss& 
-21 ss( )
2 ss, Xx
5 ss/ 
-14 ssXx 
-11 ssXx Xx
-7 ssXx x
6 ssXx –
-31 ssx 
7 ssx &
4 ssx (
-15 ssx Xx
9 ssx x
-3 ss| 
-49 swhole
41 titled
-28 w1
12 w3
13 w4
5 writer kind 
48 writer kind meal
14 writer kind onsite
-47 writer kind panel
-3 writer kind phone
5 writer kind test
-17 writer kind video
-23 writer l0
-62 writer l1
-3 writer l2
16 writer l3
10 writer l4
34 writer l5
21 writer l6
11 writer l8
71 writer n1
24 writer n2
-17 writer n3
-8 writer n4
-34 writer n5
-30 writer n6
38 writer o0 l0
-5 writer o0 l1
17 writer o0 l2
-11 writer o0 l3
44 writer o0 l4
3 writer o0 l5
61 writer o1 l0
-20 writer o1 l1
13 writer o1 l2
-39 writer o1 l3
15 writer o1 l4
16 writer o2 l0
36 writer o2 l1
34 writer o2 l2
27 writer o2 l3
21 writer o2 l4
-30 writer o3 l0
-14 writer o3 l1
-21 writer o3 l2
-28 writer o3 l3
12 writer o3 l4
-59 writer o4 l0
-71 writer o4 l1
10 writer o4 l2
-20 writer o4 l3
2 writer o4 l4
5 writer o4 l5
-50 writer o5 l0
-7 writer o5 l1
-6 writer o5 l2
28 writer o5 l3
-5 writer o5 l4
5 writer o5 l5
-68 writer r contact true
-68 writer r contact true 1
33 writer r contact true m1
-59 writer r contact true m2
-43 writer r contact true m3
16 writer r interviewer false
87 writer r interviewer false 0
-71 writer r interviewer false 1
16 writer r interviewer false m0
67 writer r interviewer true
-39 writer r interviewer true 2
5 writer r interviewer true 3
-7 writer r interviewer true 4
99 writer r interviewer true 5
10 writer r interviewer true 6
16 writer r interviewer true m0
56 writer r interviewer true m1
-4 writer r interviewer true m3
-9 writer r none
-9 writer r none 
17 writer r none m0
8 writer r none m1
-17 writer r none m2
-17 writer r none m3
-28 writer w1
24 writer w2
50 writer w3
-41 writer w4`,
};
