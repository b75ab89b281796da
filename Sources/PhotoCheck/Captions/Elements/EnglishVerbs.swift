/// English verbs that tell what somebody does: not the bare stem, which is as often a noun, and only `-ed` and `-ing` where
/// a plural looks like the third person.
enum EnglishVerbs {
    static var forms: [String] {
        EnglishForms.verbs(plain.listed, from: 1) + EnglishForms.verbs(ambiguous.listed, from: 2) + irregular.listed
    }

    private static let plain = """
        accept accompany acclaim achieve acquit address adjudicate adjust administer admire admit adopt \
        advance advertise affix aid aim allow amputate analyse appear apologise apologize appeal apply \
        appoint appraise apprehend approach approve arrange arrest arrive ascend ask assemble assess attach \
        attempt audit avoid await bake baptise bargain bathe beg begin bless board boil borrow bounce bow \
        break breathe bring browse brush bury calibrate canvass carve catch certify chair challenge charge \
        chase chat chop christen circulate clamber clap clash clear climb cling close coach collapse \
        collide combat combine comfort commemorate commence comment commission compare complain complete \
        comply compose concede conclude conduct confer confirm confiscate confront congratulate connect \
        conquer consecrate console construct contact contest continue contribute convene converge converse \
        convey cool cope crack cram crawl create crouch crowd crush cry cuddle cultivate cycle dash deal \
        decide declare decorate dedicate defeat defend defuse demolish depart depict deploy descend \
        describe destroy detain detonate devour dip direct disembark dismantle dispatch disperse dispense \
        dispute disrupt ditch dive divert divide dominate dote drag drain draw dredge dribble drill drip \
        drown drum dry dump dye earn edge educate elect embark embrace emerge empty enact encourage endure \
        engage engrave enjoy enrol enroll enter entertain escape escort establish evacuate evict excavate \
        exchange exhibit exit expand explode explore express extend extinguish extract face fail fall \
        fasten fell ferry fill film finish fish fit fix flatten flee flip float flood flow fold follow \
        forage forge form found free fry fumigate fundraise gaze get gesture gglide glue go grab graft \
        grasp graze greet grieve grill grind grip groom grow guard hammer handcuff hang haul head heal hear \
        heat heave herd hike hoist hop host hug hurl identify ignite illustrate immunise implement \
        improvise inaugurate increase inflate inform inject injure inoculate inquire inscribe insert insist \
        install instruct interrupt interrogate intervene invade invent invest investigate invite irrigate \
        jog join joke journey judge juggle jump keep kick kill kindle kiss kneel knit knock label lament \
        land laugh lay lead leak lean leap learn leave lend levy liberate lift light linger link lobby \
        locate lock lose lower maintain make manage manoeuvre march mark marry massage mediate meditate \
        merge migrate milk mix mob modernise monitor mop mount mourn move mow murder nail negotiate nest \
        nominate nurse obey oblige observe obtain occupy offer officiate operate oppose order oust oversee \
        overtake overturn pause pave pay pedal peel peer perch pile pitch plaster plead plough plow plunge \
        polish ponder pose post postpone pounce praise preach prepare press prevent print probe process \
        proclaim produce promise propose prosecute protect prove provide prune pull pump punch purchase \
        push puzzle question quit raid reach react rebuild recall receive recite recognise recommend \
        reconstruct record recover recycle reenact refuel refuse register rehearse reinforce reject rejoice \
        relax release relay relocate remember remove renew renovate reopen repaint repay replace replant \
        rescue research resign resist restore resume retrieve return reunite reveal review revise revive \
        ride ring rinse rise roam roast roll row rub rush sail sample save saw scan scatter scoop score \
        scramble scrape scrub sculpt search seat secure see seek seize send separate serenade settle sew \
        shake share sharpen shear shelter shelve shepherd shield shift shine shoot shovel shred shut sift \
        signal sing sip sit sketch skate ski skip slice slide slip smash smelt smoke smuggle snap sniff \
        snorkel soak soar sow spar spark sparkle spawn spill spin splash split spray spread sprint squeeze \
        stack stage stamp steer step stir stitch stop store storm strap stretch strike string stroll strum \
        study stuff stumble submit succeed sue suffer suggest summit surf surge surrender surround survive \
        suspend swap swarm swear sweep swim swing switch tackle take taste tether tend test thank thatch \
        throw tie tighten toast topple torch toss touch tow trace trade trample translate transport trap \
        travel treat trek trim triumph trot try tumble tune tweak unearth unfurl unite unpack unveil uproot \
        urge vaccinate vacuum venture vie view volunteer vow wade wait wander warm warn wash watch weave \
        weed weep weigh weld wheel whip whistle whitewash widen wield wipe withdraw wobble wrap wreck \
        wrestle wring write yell skydive showcase handfeed hand-pollinate blow deliver welcome swear-in \
        ready
        """

    private static let ambiguous = """
        act book box brand bridge camp care cast change claim comb cover crew cross cut dam date deck dress \
        drive engine exercise fan fence flag frame garden gate gift glass group guide hand harbour house \
        ice iron lamp lane lecture level line list loan map mask mine model name note number oil open pack \
        page paint paper park part pass patrol phone photograph pilot pin place plan plate play point pool \
        pot present quarry race rain range rank report rest ring rock roof rope route sand school screen \
        seal seed service shade shape ship shop show sign site skin smile snow sound stage stall star start \
        state station stone stop store stream suit supply surface table tail tape target team telephone \
        thread ticket time tin title toast tool top tour town track train tree truck trumpet tunnel turn \
        twist value vault visit voice walk wall water wave wax wind wire wonder work worship wound yard
        """

    private static let irregular = """
        arose ate awoke became began bent bit bled blew bought bred broke brought built burnt burst caught \
        chose clung crept dealt drank drew drove dug fed felt fled flew flown flung forbade forgave fought \
        found froze gathered gave got grew ground held hid hung kept knelt knew laid lay leapt learnt led \
        lent lit made mown overcame overtook paid proved quit rang ran rebuilt rewrote rode rose sang sank \
        sat saw sawn sent sewed sewn shook shone shorn shown shrank shut slept slid slung sold sought sowed \
        sown spent spoke sprang spun stole strode struck strung swam swept swore sworn swung taken taught \
        thrown threw told took tore torn trod undertook undid unwound went wept woke won wore wound wove \
        woven wrote written wrung stricken run runs digs digging cuts cutting puts putting sets setting \
        shuts shutting running swims swimming wins winning stops stopping stopped chops chopping chopped \
        claps clapping clapped drags dragging dragged drops dropping dropped grabs grabbing grabbed hugs \
        hugging hugged jogging jogged knitting mopping mopped mugging nets netting netted patting pedalling \
        planning planned plotting potting ripping robbing rowing rubbing rubbed shipping shopping shopped \
        skipping skipped slipping slipped snapping spinning spotting stepping stepped stirring stirred \
        strapping swapping swapped tapping tapped trapping trapped trimming trimmed tugging tugged whipping \
        wrapping wrapped zipping travelling travelled traveling traveled signalling marshalling modelling \
        labelling labelled levelling refuelling shovelling shovelled tunnelling quarrelling cancelled \
        cancelling patrolled patrolling enrolled enrolling controlled controlling compelled expelled \
        propelled occurred occurring admitted admitting committed permitted submitted submitting \
        transferred referred preferred scrubbed scrubbing begun draws falls plates breaks drives catches \
        leaves makes takes throws lifts lights marks races wrestles cheers boards flies flying stretches \
        rehearse collide reopens reopened unveiled exploded blaze wildfire eruption avalanche landslide \
        mudslide cyclone hurricane typhoon tornado blizzard drought outbreak epidemic riot uprising \
        revolution invasion siege battle ambush raid airstrike bombing bombardment ceasefire surrender \
        armistice liberation coronation investiture enthronement canonisation ordination consecration \
        dedication unveiling christening confirmation bar-mitzvah engagement honeymoon anniversary birthday \
        jubilee centenary bicentenary commemoration remembrance vigil memorial-service wake burial \
        cremation interment homecoming farewell send-off reception gala ball prom disco cabaret recital gig \
        concert matinee premiere screening preview vernissage book-signing signing giveaway tombola \
        jumble-sale sale bazaar carboot car-boot flea-market hustings by-election referendum census ballot \
        count swearing-in oath-taking handover groundbreaking ground-breaking topping-out ribbon-cutting \
        turning-on switch-on regatta marathon half-marathon triathlon relay sprint heat semi-final \
        semifinal quarter-final playoff derby friendly kick-off tip-off face-off cup-tie championship \
        championships olympics paralympics games gymkhana rodeo hunt shoot cleanup clean-up litter-pick \
        harvest harvesting haymaking shearing sheep-shearing lambing calving milking ploughing sowing \
        planting pruning pollination vintage grape-picking felling logging quarrying mining drilling \
        dredging salvage excavation dig restoration renovation demolition construction inoculation \
        immunisation check-up evacuation airlift relief distribution handout collision derailment shipwreck \
        sinking capsize wreck pile-up breakdown shooting stabbing robbery burglary arrest hostage lockdown \
        curfew strike walkout picket sit-in march-past fly-past flypast pageant masquerade carnival \
        mardi-gras fireworks bonfire maypole morris wassail pancake-race egg-rolling egg-and-spoon \
        storytelling storytime sing-along singalong quiz raffle bingo sports-day
        """
}
