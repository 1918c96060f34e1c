import LuminoraCore

/// What happens in a moment that the tables know.
enum MomentKind: String, Hashable, Sendable, CaseIterable {
    // Losses and blows.
    case death, miscarriage, illness, ownIllness, accident, breakup, divorce, parentsDivorce, dismissal, lostPet, crime, rejection, failure
    // Relief.
    case foundPet, recovery
    // Feelings told about oneself.
    case sadness, loneliness, fear, despair, joy
    // Steps in life.
    case birth, pregnancy, wedding, engagement, anniversary, birthday, move, retirement, adoption, firstTime, firstDay, romance
    // What was reached.
    case graduation, exam, job, promotion, win, admission, purchase, sobriety, finish, pride
    // Between people.
    case confession, bonding, quarrel
    /// Words that look like a moment and are none.
    case nothing
    /// Words that go on about a moment that was told before: "era mi mejor amigo".
    case more
    /// Words that tell a moment if those named are known, as in "Max se nos fue".
    case perhaps

    /// The type that it is remembered as.
    var type: EpisodeType {
        switch self {
        case .birth, .pregnancy, .wedding, .engagement, .anniversary, .birthday, .move, .retirement, .adoption, .firstTime, .firstDay, .romance,
            .purchase:
            .milestone
        case .graduation, .exam, .job, .promotion, .win, .admission, .sobriety, .finish, .pride: .achievement
        case .confession: .confession
        case .bonding: .bonding
        case .quarrel: .conflict
        case .nothing, .more, .perhaps: .routine
        default: .emotionalMoment
        }
    }

    /// How it feels.
    var sentiment: Sentiment {
        switch self {
        case .death, .miscarriage: .veryNegative
        case .birth, .wedding, .engagement: .veryPositive
        case .foundPet, .recovery, .joy, .bonding: .positive
        case .nothing, .more, .perhaps: .neutral
        default: type == .milestone || type == .achievement ? .positive : .negative
        }
    }

    /// Which moment of several in a message is the one to remember: the greater.
    var rank: Int {
        switch self {
        case .death, .miscarriage: 100
        case .confession: 90
        case .foundPet, .recovery: 80
        case .birth, .wedding, .engagement: 75
        case .rejection: 60
        case .sobriety: 66
        case .quarrel: 61
        case .despair: 52
        case .sadness, .loneliness, .fear: 50
        case .joy: 42
        case .bonding: 45
        case .pride, .firstTime, .finish: 62
        case .nothing, .more, .perhaps: 0
        default: type == .emotionalMoment ? 70 : 65
        }
    }

    /// Whether it is a feeling alone, which may belong to a moment told before.
    var isFeeling: Bool {
        switch self {
        case .sadness, .loneliness, .fear, .despair, .joy: true
        default: false
        }
    }

    /// Whether it may be passed on from others: "me llamaron para decirme que murió mi abuela".
    var isPassedOn: Bool {
        switch self {
        case .death, .illness, .ownIllness, .recovery, .foundPet, .dismissal, .job, .promotion, .admission, .birth, .engagement, .miscarriage: true
        default: false
        }
    }

    /// Whether it is a moment only when it is recent: somebody who married long ago tells a fact.
    var isRecent: Bool {
        switch self {
        case .anniversary, .sobriety: false
        case .divorce, .dismissal, .lostPet, .foundPet, .failure, .quarrel, .recovery: true
        default: type == .milestone || type == .achievement
        }
    }

    /// Whether it is a moment although it lies ahead: "me caso en mayo".
    var isPlan: Bool { self == .wedding || self == .pregnancy || type == .emotionalMoment || type == .confession || type == .conflict }

    /// Whether names of stories and games in the sentence leave it a moment: "terminé mi novela".
    var isBesideStories: Bool {
        switch self {
        case .confession, .bonding, .finish, .quarrel, .win, .pride, .birthday, .admission, .graduation: true
        default: false
        }
    }
}
