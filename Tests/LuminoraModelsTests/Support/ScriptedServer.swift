import NIOCore
import NIOPosix
import Synchronization

/// A server on a loopback socket that answers each request with the bytes of a script, right or wrong as they are.
final class ScriptedServer: Sendable {
    /// One thing that the server does in answer to a request.
    enum Step: Sendable {
        /// Writes bytes.
        case send(String)
        /// Writes bytes one at a time.
        case trickle(String)
        /// Closes the connection; without it the connection stays open.
        case close
    }

    /// A request as it came.
    struct Request: Sendable {
        var line: String
        var headers: [String: String]
        var body: String
    }

    private struct State {
        var requests: [Request] = []
        var scripts: [[Step]]
    }

    private let state: Mutex<State>
    private let channel: any Channel

    /// Yields whenever a client closes a connection.
    let closings: AsyncStream<Void>

    var port: Int { channel.localAddress?.port ?? 0 }
    var url: String { "http://127.0.0.1:\(port)/v1" }
    var requests: [Request] { state.withLock { $0.requests } }

    private init(channel: any Channel, state: consuming Mutex<State>, closings: AsyncStream<Void>) {
        self.channel = channel
        self.state = state
        self.closings = closings
    }

    /// Runs a server for the length of a closure; the last script serves all further requests.
    static func with<Result>(_ scripts: [[Step]], _ body: (ScriptedServer) async throws -> Result) async throws -> Result {
        let (closings, closed) = AsyncStream.makeStream(of: Void.self)
        let box = Box()
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(answer: { box.server.withLock { $0 }?.answer($0) ?? [] }, closed: closed))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let server = ScriptedServer(channel: channel, state: Mutex(State(scripts: scripts)), closings: closings)
        box.server.withLock { $0 = server }
        do {
            let result = try await body(server)
            try await channel.close()
            return result
        } catch {
            try await channel.close()
            throw error
        }
    }

    /// A port at which nothing listens.
    static func vacantPort() async throws -> Int {
        try await with([]) { $0.port }
    }

    private func answer(_ request: Request) -> [Step] {
        state.withLock { state in
            state.requests.append(request)
            return state.scripts.count > 1 ? state.scripts.removeFirst() : state.scripts.first ?? [.close]
        }
    }

    private final class Box: Sendable {
        let server = Mutex<ScriptedServer?>(nil)
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let answer: (Request) -> [Step]
        private let closed: AsyncStream<Void>.Continuation
        private var received = ""

        init(answer: @escaping (Request) -> [Step], closed: AsyncStream<Void>.Continuation) {
            self.answer = answer
            self.closed = closed
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let bytes = unwrapInboundIn(data)
            // The first byte of a TLS handshake, which is a request of its own kind here.
            let isHandshake = bytes.readableBytesView.first == 0x16
            received += String(buffer: bytes)
            guard let request = isHandshake ? Request(line: "TLS", headers: [:], body: "") : takeRequest() else { return }
            for step in answer(request) {
                switch step {
                case .send(let text):
                    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
                case .trickle(let text):
                    for byte in text.utf8 { context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: [byte])), promise: nil) }
                case .close:
                    context.close(promise: nil)
                }
            }
        }

        func channelInactive(context: ChannelHandlerContext) {
            closed.yield()
            context.fireChannelInactive()
        }

        private func takeRequest() -> Request? {
            guard let gap = received.firstRange(of: "\r\n\r\n") else { return nil }
            var lines = received[..<gap.lowerBound].split(separator: "\r\n").map { String($0) }
            let first = lines.removeFirst()
            let headers = Dictionary(
                lines.compactMap { line in line.firstIndex(of: ":").map { (line[..<$0].lowercased(), String(line[$0...].dropFirst(2))) } },
                uniquingKeysWith: { first, _ in first }
            )
            let body = received[gap.upperBound...]
            guard body.utf8.count >= Int(headers["content-length"] ?? "0") ?? 0 else { return nil }
            defer { received = "" }
            return Request(line: first, headers: headers, body: String(body))
        }
    }
}
