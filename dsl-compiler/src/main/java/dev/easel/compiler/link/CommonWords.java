package dev.easel.compiler.link;

import java.util.Set;

/** Words that names in apps are often made of, and the letters of English with them. */
final class CommonWords {
    static final Set<String> ALL = Set.of("""
            able about above accept access account across action active activity actual add address admin advance advice after
            again against age agent agree agreement alert all allow almost alone along already also always amount and another
            answer any app appeal apply appointment approve april area argument around arrive article ask assign assist at attach
            attempt attend attribute august author auto available average avoid away back bad badge balance bank bar barcode base
            basic basket be beach because become bed before begin behind being below benefit beside best better between bicycle
            big bike bill billing bin birth birthday black blank block blog blue board boat body bonus book booking boolean border
            both bottle bottom box branch brand bread break breakfast brief bright bring broken brother browse brown budget bug
            build building bus business busy but button buy by cabin cake calendar call camera campaign can cancel candidate car
            card care carrier carry cart case cash catalog category cause cent center chair chance change channel chapter charge
            chart chat cheap check checkout child choice choose city claim class clean clear click client clock close closed cloth
            clothes club coach coat code coffee cold collect color colour column come comment common company compare complaint
            complete condition confirm confirmation connect connection consent contact contain content continue contract contrast
            control conversation convert cook cool copy corner correct cost could count counted counter country coupon course
            cover covered create credit crew crop cross cup currency current customer cut cycle daily damage dark dashboard data
            date day deadline deal dear december decide decimal decision declare decline default delay delete deliver delivery
            demo department deposit depot describe description design desk destination detail details device dialog dinner direct
            direction disable discount discover dismiss display distance district divide do doctor document dog dollar done door
            double down download draft drive driver drink drop due duration duty each early earn east easy eat edit effect eight
            either electric element email empty enable end energy engine english enjoy enough enter entry environment equal error
            escalate estimate evening event ever every exact example excellent except exchange exit expect expense expert expire
            expires explain export express extend extra face fact factor fail failed failure fall false family far farm fast
            favorite favourite feature february fee feed feedback feel fetch few field fifth fight figure file fill filter final
            find finish fire first fish five fix flag flat flight floor flow folder follow food foot for force foreign form format
            forward found four frame free freight fresh friday friend from front fruit full function fund future gallery game
            garden gas gate general get gift girl give given glass goal gold gone good goods grade gram grand grant graph great
            green greet greeting ground group grow guarantee guess guest guide half hand handle happen happy hard has have head
            header health hear heart heat heavy height hello help here hidden hide high hint hire history hold holiday home hope
            horse hospital host hotel hour hours house how human hundred icon idea identity idle image import improve in inbox
            include income increase index info information initial inquiry insert inside install instead insurance integer
            intent interest internal into intro invite invoice issue item january job join journey july jump june just keep key
            kind kitchen know label land language large last late latest launch law lead learn lease least leave left legal lend
            length less lesson letter level library licence license life light like limit line link list listen little live load
            loan local location lock log login logo long look lost lot loud love low loyalty lunch machine mail main major make
            man manage manager manual many map march mark market master match material max maximum may mean measure media
            medium meet meeting member memo memory menu message meter method middle might mile milk million min mind mine minimum
            minute missing mistake mobile mode model modern moment monday money month monthly mood more morning most mother motor
            mountain mouth move movie much music must name nation near need neither never new news newsletter next nice night nine
            no nobody none normal north not note notes nothing notice notify november now number object october of off offer
            office often oil old on once one online only open opened opening opens opinion option or orange order orders origin
            original other our out outcome outdated outside over overview own owner pack package page paid pair panel paper
            paragraph parcel parent park part partner party pass passenger password past path patient pattern pause pay payment
            pending people per percent perfect period permission person personal phone photo pick pickup picture piece pin pizza
            place placed plain plan plane plant plate play player please plus point policy poll position possible post postcode
            power practice prefer prepare present press preview previous price pricing primary print priority privacy prize
            problem process product profile profit program progress project promise promo proof property proposal protect prove
            provide public purchase purpose push put quality quantity quarter question queue quick quiet quit quiz quote radio
            rain raise random range rank rate rating reach read ready real reason receipt receive recent recipe recommend record
            red redeem reduce refer reference referral refund refresh refuse region register regular reject relate release
            relevant remain remember remind reminder remote remove renew renews rent rental repair repeat reply report request
            require required rescue reserve reset resolve resource response rest restaurant result results resume retry return
            returns review reward rich ride right ring rise risk river road role room root round route row rule run safe said
            salary sale sales same sample saturday save saved saving say scale schedule school science score screen search season
            seat seats second secret section secure security see seed select sell seller send sender sent september serious serve
            server service session set setting settings setup seven several severe shape share she sheet shelf shift ship shipment
            shipping shirt shoe shop shopping short should show side sign signature silver similar simple since single sister site
            six size skill skip sleep slip slot slow small smart smile snow social soft sold solution solve some someone something
            song soon sorry sort sound source south space speak special speed spend spent split sport spot spring square stack
            staff stage stale stand standard star start state statement station status stay step still stock stop storage store
            story straight strange street string strong student studio style subject submit subscribe subscription subtitle
            subtotal success such suggest suite sum summary summer sunday supplier supply support sure survey switch system table
            tag take taken talk target task tax taxi tea teach team tell temperature ten term terms test text than thank thanks
            that the theme then there they thing third this thousand three through thursday ticket tier time timeline times
            timezone tip tips title to today together token tomorrow tonight too tool tools top topic total touch tour track
            tracking trade traffic train training transfer transit transport travel tree trial tries trip trouble truck true trust
            try tuesday turn twelve twice two type under undo unit unknown until update upgrade upload urgency urgent usage use
            user usual vacation valid value van vehicle vendor verify version very video view village visit visitor visits voice
            void volume vote voucher wait walk wall wallet want warehouse warn warning warranty wash watch water way weather web
            website wednesday week weekend weekly weight welcome west what wheel when where which while white who whole why wide
            width wife wild will win window wine winter wish with within without woman wood word words work worker workshop world
            worth would wrap write wrong year yellow yes yesterday yet you young your zero zone
            """.split("\\s+"));

    private CommonWords() {}
}
