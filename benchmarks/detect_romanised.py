"""Measure how much romanised text is taken for a language.

    python benchmarks/detect_romanised.py

The sentences were written for this, in the spellings that people use, and serve for nothing but
these figures. Each is asked about alone, as it is and in capitals, and amid an English document.
The right answer is always "undetermined".
"""

from __future__ import annotations

from collections import Counter

from pipeline.detect.backends import load_detector
from pipeline.detect.decide import decide

BAR = 0.7
ENGLISH = (
    "The government announced a new plan for the economy of the country on Monday morning.",
    "Share",
    "Critics said that the money would hardly be enough for the repair of two bridges.",
)

_SENTENCES = {
    "Amharic": """Ye Itiyopiya mengist zare addis iqid awetta
Tenayistilign, indemin allachihu wedajoche
Be Addis Abeba kebad zinab zenebe
Sile wanchaw wititu temesgen amlake
Ageritu wust selam endihon enimegnalen""",
    "Arabic": """Wazir al kharijiya yaltaqi nazirahu al faransi fi bayrut
Kul 3am wento bi kheir ya gama3a
Mabrook 3alaykom el nasr, allah yewafa2kom
Bukra ma fi madrase, el talj ktir 2awi
Al hukuma tu'lin 'an khutta jadida li da'm al iqtisad
Shu akhbarak habibi, wenak min zaman
Aswaq al mal tughliq 'ala irtifa' ba'd bayanat al bank al markazi
Sa7afi masri yefooz be gayza 3alameya""",
    "Armenian": """Karavarutyune hastatel e nor tntesakan tsragire
Barev dzez, inchpes ek, vaghuts chenq khosel
Yerevanum vaghy spasvum e uzhegh dzyun
Im kartsiqov ays khaghy shat lavn er
Varchapety handipel e Vrastani nakhagahi het""",
    "Bengali": """Dhakay aaj shokal theke bhari brishti hocche
Ami tomake onek bhalobashi kintu bolte parchi na
Prodhan montri notun rasta udbodhon korben
Khela sheshe odhinayok bollen amra khub khushi
Bazare pyajer dam abar bereche""",
    "Bulgarian": """Ministarat na finansite predstavi byudzheta za sledvashtata godina
Mnogo hubavo, blagodarya ti za pomoshta
Zhitelite na kvartala protestirat sreshtu novata bolnitsa
Ot ponedelnik poskapva bensinat v tsyalata strana
Kade se namira nay-blizkata apteka""",
    "Chinese": """Zhongguo zongli xingqiyi fangwen Deguo he Faguo
Wo bu zhidao ta shenme shihou huijia
Jintian wanshang women yiqi chi fan hao bu hao
Shanghai gushi xingqiwu dafu shangzhang
Qing ni gaosu wo zhe ge duoshao qian
Beijing shi zhengfu fabu xin guiding""",
    "Georgian": """Mtavrobam dghes akhali ekonomikuri gegma tsaradgina
Gamarjoba megobrebo, rogor khart, didi khania ar minakhikhart
Tbilisshi khval dzlieri tovli iqneba
Chveni gundis motamasheebma kargad itamashes
Prezidentma kanons kheli ar moatsera""",
    "Greek": """O prothypourgos anakoinwse shmera nea metra gia thn oikonomia
Ti kaneis re file, exw na se dw toso kairo
Simera to vradi tha paiksei i ethniki omada stin Athina
H astynomia synelave dyo atoma gia thn lhsteia
Den mporw na katalavw giati den mou apantas
Ayrio anamenontai isxyres vroxes sth voreia Ellada""",
    "Hebrew": """Rosh hamemshala nifgash im sar habitachon etmol baerev
Ani lo yodea matai hu yachzor habayta
Ma nishma achi, mizman lo dibarnu
Hamishtara atzra shnei chashudim betel aviv
Mechirei hadelek yaalu shuv bashavua haba""",
    "Hindi": """Pradhan mantri ne kaha ki desh ki arthvyavastha majboot hai
Yaar mujhe samajh nahi aa raha ki kya karun
Police ne do logon ko giraftar kiya hai
Agle hafte se school band rahenge
Bharat ne match jeet liya aur series apne naam ki
Kisanon ka andolan teesre din bhi jari raha
Tumhara naam kya hai aur tum kahan rehte ho""",
    "Japanese": """Watashi wa mainichi densha de kaisha ni ikimasu
Nihon no shushou ga raishuu Amerika o houmon suru yotei desu
Sumimasen, eki wa doko ni arimasu ka
Yakyuu no shiai wa ame no tame chuushi ni narimashita
Sono eiga wa totemo omoshirokatta kara mou ichido mitai
Keisatsu wa futari no otoko o taiho shita""",
    "Korean": """Daetongnyeongeun daeum juue miguk-eul bangmunhal yejeongida
Oneul nalssiga jeongmal chupneyo
Annyeonghaseyo, mannaseo bangapseumnida
Gyeongchareun yongui-ja du myeong-eul chepohaetda
Jeoneun hangug eumsigeul aju joahaeyo""",
    "Persian": """Raisjomhur emruz ba vazir-e kharejeh didar kard
Salam dooste aziz, hale shoma chetore
Gheymat-e benzin az hafte-ye ayande afzayesh miyabad
Man nemidunam chera javab nemidi
Team-e melli-ye Iran dar bazi-ye akhar piruz shod""",
    "Russian": """Prezident podpisal ukaz o povyshenii pensiy s pervogo yanvarya
Privet, kak dela, davno ne videlis
Politsiya zaderzhala dvukh podozrevaemykh v kvartirnoy krazhe
Skol'ko eto stoit i gde mozhno kupit'
Sbornaya Rossii vyigrala pervyj match turnira
V subbotu v stolitse otkroetsya vystavka sovremennogo iskusstva
Pozhaluista, skazhite mne, gde nakhoditsya biblioteka""",
    "Tamil": """Muthalamaichar indru puthiya maruthuvamanaiyai thirandhu vaithar
Enakku romba pasikuthu, saapida enna irukku
Chennaiyil kanamazhai karanamaga palligalukku vidumurai
Naan naalaikku ooruku poren
Ungal peyar enna, neenga enga irukeenga""",
    "Telugu": """Mukhyamantri kotha pathakanni prarambhincharu
Nenu repu intiki veltunnanu
Meeru ela unnaru, chala rojulu ayyindi
Hyderabad lo ee roju bhari varsham kurisindi""",
    "Thai": """Nayok ratthamontri doen thang pai yuean yipun
Khun chue arai khrap, yin di thi dai ruchak
Phrung ni krung thep cha mi fon tok nak
Tamruat chap phu tong song sai dai laeo
Phom mai ru wa khao ca klap ban muea rai""",
    "Ukrainian": """Verkhovna Rada ukhvalyla zakon pro derzhavnyy byudzhet
Dobroho ranku, yak vashi spravy
U Lvovi vidkryly novu biblioteku dlia ditey
Politsiia rozshukuie svidkiv avarii na trasi
Zbirna Ukrainy z futbolu peremohla u druhomu matchi""",
    "Urdu": """Wazir e azam ne kaha ke mulk mein mehngai kam hogi
Aap kaise hain, bohat din baad mulaqat hui
Karachi mein tez barish se sarkein doob gayin
Mujhe maloom nahi ke woh kab aayega
Adalat ne mulzim ki zamanat manzoor kar li""",
}
SENTENCES = {language: tuple(text.splitlines()) for language, text in _SENTENCES.items()}


def main() -> None:
    """Print every sentence that is taken for a language, and how many they are."""
    identify = load_detector("combined").identify
    total: Counter[str] = Counter()
    taken: Counter[str] = Counter()
    for language, sentences in SENTENCES.items():
        for sentence in sentences:
            before, after = ENGLISH * 2, ENGLISH
            asked = {
                "alone": ([sentence], 0),
                "in capitals": ([sentence.upper()], 0),
                "in an English document": ([*before, sentence, *after], len(before)),
            }
            for kind, (lines, place) in asked.items():
                decision = decide(lines, identify, BAR)[place]
                total[kind] += 1
                if decision.code != "und":
                    taken[kind] += 1
                    print(
                        f"{kind}: {language} → {decision.code} {decision.confidence:.2f} {sentence}"
                    )
    for kind, count in total.items():
        share = 100 * taken[kind] / count
        print(f"{kind}: {taken[kind]} of {count} sentences are taken for a language ({share:.0f}%)")


if __name__ == "__main__":
    main()
