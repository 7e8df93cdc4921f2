"""Lines as they stand around the text on web pages, in some languages: written for this purpose.

Those at even places are for fitting, those at odd places for measuring.
"""

from __future__ import annotations

_LINES = {
    "en": """Share|Read more|Comments|Log in|Sign up|Related stories|Latest news|Contact us|About
Privacy policy|Subscribe now|Follow us|Most popular|Home|Sport|Weather|Opinion|Advertisement
Load more|Show less|View all|Back to top|Written by|Published|Last modified|Editor's note
Breaking|Watch|Listen|Copy link|Topics|Archive|Search|Key points|Summary|Conclusion
Background|Overview|Highlights|Pricing|Release date|Market cap|Net income|Half time
Table of contents|Figure 2|Image credit|Staff writer|5 min read|Posted in News|Filed under
Leave a reply|Cookie settings|Accept all|Get the app|Join the discussion|You may also like
Trending|Newsletter|Enter your email|Thank you|Why now|How it works|Who is affected
The bottom line|Quick facts|References|Appendix|Rank Player Points|Gross Margin
Speed 40 km/h|Battery 5000 mAh|RAM 8 GB|Storage|Open Close High Low|Wins Losses
Accuracy (test)87.1%|Latency 20 ms|Training data|Status Open|Unlimited (Premium)
Design/Testing|Tweet|Reply|Settings|Profile|Careers|Investors|Podcasts|Checkout|Gift cards
Politics|Health|Travel|Culture|Movies|Real estate|Classifieds|Crossword|Obituaries|Puzzles
Skip to content|Main menu|Close|Open menu|Sign in|My account|Sign out|Help|FAQ|Support
Terms of use|Sitemap|Accessibility|Advertise|Press|Jobs|Our team|Donate|Events|Videos|Photos
Print|Email|Save|Bookmark|Report|Edit|Delete|Next|Previous|Page 2 of 9|All rights reserved
Sponsored|Promoted content|Ad feedback|Top stories|More stories|In pictures|Live updates
Analysis|Explainer|Editorial|Letters|Business|Markets|Economy|Technology|Science|Education
World|Local|National|Asia|Middle East|Arts|Style|Food|Recipes|Books|Music|Games|Fashion|Cars
Football|Cricket|Tennis|Golf|Rugby|Boxing|Fixtures|Results|Tables|Scores|Standings|Transfers
Add to cart|Free shipping|In stock|Size guide|Reviews|Rating|Product details|Buy now|Sale
Download PDF|Cite this article|Abstract|Methods|Results and discussion|Acknowledgements
Full screen|Mute|Pause|Play video|Subtitles|Transcript|Episode 12|Season 3|Runtime 42 min
John Carter, Reuters|By Emily Stone|Photo: Mark Hill/Getty|Illustration by Dana Wood
3 hours ago|Yesterday|Updated Mon 14 March|March 2021|Nov. 3|2 comments|14 shares|1.2k views
Budget: $4.5 million|Revenue (Q3)|EPS|Operating costs|Year over year|Forecast|Target price
Version 2.1.0|Changelog|Installation|Usage|License|Getting started|API reference|Examples
Model|Parameters|Context length|Benchmark|Dataset|Score|Baseline|Ours|Open source|Proprietary
Population|Capital|Area|Currency|Time zone|Elevation|Founded|Headquarters|Chairman|Key people
Sent from my phone|Reply to Anna|Like|Flag|Sort by oldest|Hide replies|Moderated|Pinned
Ingredients|Directions|Serves 4|Prep time|Nutrition|Calories|Vegan|Gluten free|Tips|Notes
Pros and cons|Verdict|What we like|What we don't|Specs|Display|Camera|Price at launch|Rivals
Step 1|Step 2: Mix well|Warning|Note|Tip|Example|Exercise|Answer key|Question 4|True or false""",
    "de": """Teilen|Weiterlesen|Kommentare|Anmelden|Mehr zum Thema|Nachrichten|Wirtschaft|Werbung
Alle anzeigen|Zurück zum Anfang|Veröffentlicht am|Meistgelesen|Startseite|Impressum|Suche
Datenschutz|Jetzt registrieren|Wetter|Politik|Reise|Gesundheit|Vor 3 Stunden|Lesen Sie auch
Bild: Anna Vogel/dpa|Stand: 4. März|Das könnte Sie auch interessieren|Zum Warenkorb|Merken""",
    "fr": """Partager|Lire la suite|Commentaires|Se connecter|À lire aussi|Actualités|Suivez-nous
Les plus lus|Accueil|Publicité|Voir tout|Publié le|Mentions légales|Recherche|Mon compte
S'inscrire|Météo|Politique|Santé|Il y a 3 heures|Abonnez-vous|Toute l'actualité|Nous contacter
Temps de lecture : 3 min|Ajouter au panier|Retour en haut|Crédit photo : Luc Moreau/AFP""",
    "es": """Compartir|Leer más|Comentarios|Iniciar sesión|Últimas noticias|Suscríbete|Síguenos
Lo más leído|Inicio|Publicidad|Ver todo|Volver arriba|Aviso legal|Buscar|Mi cuenta|Regístrate
El tiempo|Política|Salud|Hace 3 horas|Noticias relacionadas|Contacto|Añadir al carrito
Foto: Ana Ruiz/EFE|Te puede interesar|Deportes|Economía|Quiénes somos|Todos los derechos""",
    "pt": """Compartilhar|Leia mais|Comentários|Entrar|Últimas notícias|Assine agora|Siga-nos
Mais lidas|Início|Publicidade|Ver tudo|Voltar ao topo|Política de privacidade|Pesquisar|Esportes
Minha conta|Cadastre-se|Previsão do tempo|Saúde|Há 3 horas|Notícias relacionadas|Fale conosco
Foto: Ana Souza/Lusa|Veja também|Economia|Quem somos|Adicionar ao carrinho|Publicado em""",
    "it": """Condividi|Leggi tutto|Commenti|Accedi|Ultime notizie|Abbonati ora|Seguici|I più letti
Pubblicità|Vedi tutto|Torna su|Pubblicato il|Chi siamo|Cerca|Il mio account|Registrati|Meteo
Salute|3 ore fa|Potrebbe interessarti|Contatti|Aggiungi al carrello|Foto: Anna Russo/ANSA""",
    "pl": """Udostępnij|Czytaj więcej|Komentarze|Zaloguj się|Najnowsze wiadomości|Regulamin
Strona główna|Pogoda|Gospodarka|Reklama|Zobacz wszystkie|Obserwuj nas|Szukaj|Moje konto
Zdrowie|3 godziny temu|Zobacz też|Kontakt|Dodaj do koszyka|Polityka prywatności""",
    "nl": """Delen|Lees meer|Reacties|Inloggen|Laatste nieuws|Abonneer nu|Volg ons|Meest gelezen
Advertentie|Bekijk alles|Terug naar boven|Gepubliceerd op|Over ons|Zoeken|Mijn account|Het weer
Gezondheid|3 uur geleden|Lees ook|Neem contact op|In winkelwagen|Privacybeleid|Economie""",
    "sv": """Dela|Läs mer|Kommentarer|Logga in|Senaste nytt|Prenumerera|Följ oss|Mest läst|Annons
Visa alla|Till toppen|Publicerad|Om oss|Sök|Mitt konto|Vädret|Hälsa|För 3 timmar sedan|Läs också
Kontakta oss|Lägg i varukorgen|Integritetspolicy|Ekonomi""",
    "tr": """Paylaş|Devamını oku|Yorumlar|Giriş yap|Son dakika haberleri|Abone ol|Bizi takip edin
En çok okunanlar|Reklam|Tümünü gör|Başa dön|Hakkımızda|Ara|Hesabım|Hava durumu|Sağlık
3 saat önce|İlgili haberler|İletişim|Sepete ekle|Gizlilik politikası|Ekonomi""",
    "id": """Bagikan|Baca selengkapnya|Komentar|Masuk|Berita terbaru|Berlangganan|Ikuti kami
Terpopuler|Iklan|Lihat semua|Kembali ke atas|Tentang kami|Cari|Akun saya|Cuaca|Kesehatan
3 jam yang lalu|Berita terkait|Hubungi kami|Kebijakan privasi|Ekonomi""",
}

LINES = {
    code: tuple(line for row in text.splitlines() for line in row.split("|"))
    for code, text in _LINES.items()
}
"""Lines by language, each language's in the order above."""
