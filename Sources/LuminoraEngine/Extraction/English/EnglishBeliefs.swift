/// The words for origins, beliefs, ways of living and health.
enum EnglishBeliefs {
    static let classes: KeyValuePairs<String, String> = [
        "nation": """
        american canadian mexican british english scottish welsh irish french german spanish italian portuguese dutch belgian swiss austrian
        swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian croatian
        serbian bosnian slovenian albanian lithuanian latvian estonian chinese japanese korean indian pakistani bangladeshi nepali nepalese
        thai vietnamese filipino filipina indonesian malaysian singaporean australian aussie kiwi egyptian moroccan algerian tunisian
        nigerian kenyan ethiopian ghanaian senegalese israeli palestinian lebanese syrian iranian persian iraqi saudi emirati qatari
        jordanian haitian jamaican cuban dominican colombian venezuelan peruvian chilean argentinian argentine bolivian ecuadorian
        paraguayan uruguayan brazilian panamanian guatemalan honduran nicaraguan salvadoran taiwanese cambodian mongolian afghan georgian
        armenian kazakh african european asian latino latina zimbabwean ugandan rwandan cameroonian somali sudanese maltese cypriot
        luxembourgish macedonian belarusian basque catalan moldovan trinidadian barbadian bajan fijian samoan maori
        """,
        "religion": """
        christian catholic protestant evangelical baptist methodist lutheran anglican presbyterian orthodox mormon muslim jewish hindu
        buddhist sikh jain pagan wiccan atheist agnostic quaker taoist bahai pentecostal adventist jew quaker amish mennonite shinto
        """,
        "politics": """
        democrat republican conservative liberal libertarian socialist communist anarchist marxist progressive centrist leftist tory
        feminist environmentalist monarchist nationalist
        """,
        "party": """
        labour labor tory tories conservative conservatives democrat democrats republican republicans green greens libdem snp
        """,
        "sexuality": "gay lesbian bisexual bi pansexual pan asexual ace queer straight heterosexual homosexual demisexual aromantic",
        "diet": """
        vegan vegetarian pescatarian pescetarian veggie fruitarian flexitarian carnivore keto paleo kosher halal omnivore
        """,
        "dietword": """
        vegan vegetarian pescatarian keto paleo kosher halal carb fodmap mediterranean ketogenic plant gluten dairy sodium
        """,
        "marital": """
        married:married single:single divorced:divorced widowed:widowed engaged:engaged separated:separated widow:widowed widower:widowed
        divorcee:divorced unmarried:single
        """,
        "past": "divorced:divorced separated:separated married:married eloped:married",
        "ailing": """
        diabetic:diabetes asthmatic:asthma epileptic:epilepsy anemic:anemia anaemic:anaemia coeliac:coeliac_disease celiac:celiac_disease
        autistic:autism bipolar:bipolar_disorder dyslexic:dyslexia arthritic:arthritis hypertensive:hypertension anorexic:anorexia
        bulimic:bulimia schizophrenic:schizophrenia dyspraxic:dyspraxia colorblind:color_blindness colourblind:colour_blindness
        deaf:deafness blind:blindness hemophiliac:hemophilia haemophiliac:haemophilia insomniac:insomnia paraplegic:paraplegia
        """,
        "condition": """
        asthma diabetes adhd add ocd ptsd depression anxiety epilepsy migraine migraines insomnia cancer leukemia leukaemia lupus anemia
        anaemia eczema psoriasis hypertension hypothyroidism hyperthyroidism celiac coeliac crohn ibs pcos fibromyalgia autism dyslexia
        dyspraxia parkinson alzheimer dementia hiv aids vertigo tinnitus glaucoma cataracts scoliosis narcolepsy anorexia bulimia
        schizophrenia disorder disease syndrome attacks deficiency intolerance dyscalculia apnea apnoea reflux gout vitiligo rosacea
        pressure cholesterol thyroid seizures allergies asperger tourette sciatica hernia palsy bpd mecfs agoraphobia claustrophobia
        """,
        "chronic": """
        asthma adhd ocd ptsd epilepsy diabetes eczema psoriasis lupus fibromyalgia endometriosis narcolepsy autism crohn
        """,
        "medicine": """
        sertraline insulin xanax prozac zoloft lexapro ritalin adderall ibuprofen aspirin paracetamol tylenol metformin lithium warfarin
        levothyroxine antidepressants antihistamines antibiotics statins steroids prednisone melatonin omeprazole ventolin salbutamol
        propranolol valium ativan wellbutrin concerta vyvanse strattera ozempic methotrexate accutane humira lamictal seroquel abilify
        clonazepam lorazepam diazepam fluoxetine citalopram escitalopram venlafaxine duloxetine gabapentin pregabalin tramadol codeine
        albuterol cetirizine loratadine benadryl hrt estrogen testosterone ssri ssris chemo lisinopril amlodipine bisoprolol
        """,
        "language": """
        spanish:es english:en french:fr german:de italian:it portuguese:pt chinese:zh mandarin:zh cantonese:yue japanese:ja korean:ko
        russian:ru arabic:ar hebrew:he greek:el latin:la turkish:tr polish:pl dutch:nl flemish:nl swedish:sv norwegian:no danish:da
        finnish:fi catalan:ca galician:gl basque:eu hindi:hi urdu:ur bengali:bn punjabi:pa tamil:ta telugu:te romanian:ro hungarian:hu
        czech:cs slovak:sk ukrainian:uk vietnamese:vi thai:th swahili:sw esperanto:eo farsi:fa persian:fa indonesian:id malay:ms tagalog:tl
        filipino:tl irish:ga gaelic:ga welsh:cy icelandic:is bulgarian:bg serbian:sr croatian:hr albanian:sq yoruba:yo igbo:ig hausa:ha
        zulu:zu afrikaans:af quechua:qu guarani:gn yiddish:yi nepali:ne
        """,
    ]
}
