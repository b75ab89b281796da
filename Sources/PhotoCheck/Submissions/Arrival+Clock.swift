internal import Containers
internal import Foundation

extension Arrival {
    /// A mail's moment on the clocks of a time zone; nil outside the years 1 to 9999.
    ///
    /// Without a zone the clock of whoever wrote the moment counts: that of the receiving host is the office's.
    init?(_ evidence: Evidence, _ moment: MailDate, in zone: TimeZone?) {
        let offset =
            zone?.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment.seconds))) ?? moment.offset * 60
        let local = moment.seconds + offset
        // Rounded down, also before 1970.
        let days = (local - (local % 86_400 + 86_400) % 86_400) / 86_400
        guard let day = Day(number: days) else { return nil }
        self.init(evidence, day, second: local - days * 86_400)
    }

    /// When a mail arrived: by the host that took it in, else by its sender; nil where its header does not tell.
    init?(_ mail: MailEnvelope, in zone: TimeZone?) {
        let received = mail.received.flatMap { Arrival(.received, $0, in: zone) }
        guard let arrival = received ?? mail.date.flatMap({ Arrival(.date, $0, in: zone) }) else { return nil }
        self = arrival
    }
}

extension Profile {
    /// The notice's clocks; nil where it names none that is known.
    var clock: TimeZone? { timeZone.flatMap { TimeZone(identifier: $0) } }
}
