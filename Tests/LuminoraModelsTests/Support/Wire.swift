/// Pieces of HTTP answers, as bytes on the wire.
enum Wire {
    /// A complete answer of a known length.
    static func answer(_ status: String, type: String = "application/json", headers: [String] = [], _ body: String) -> [ScriptedServer.Step] {
        let extra = headers.map { $0 + "\r\n" }.joined()
        return [
            .send("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\(extra)\r\n\(body)")
        ]
    }

    /// The head of a stream in chunks.
    static let streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
    /// The end of a stream in chunks.
    static let streamEnd = "0\r\n\r\n"

    /// One chunk.
    static func chunk(_ text: String) -> String { "\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n" }

    /// A complete stream with one chunk for each text.
    static func stream(_ texts: [String]) -> [ScriptedServer.Step] {
        [.send(streamHead + texts.map(chunk).joined() + streamEnd)]
    }

    /// The first texts of a stream, whose connection stays open.
    static func opening(_ texts: [String]) -> [ScriptedServer.Step] {
        [.send(streamHead + texts.map(chunk).joined())]
    }
}

/// Events of OpenAI's format.
enum OpenAI {
    static func text(_ text: String) -> String {
        #"data: {"id":"c1","model":"m-2026","choices":[{"index":0,"delta":{"content":"\#(text)"},"finish_reason":null}]}"# + "\n\n"
    }

    static func finish(_ reason: String = "stop") -> String {
        #"data: {"id":"c1","model":"m-2026","choices":[{"index":0,"delta":{},"finish_reason":"\#(reason)"}]}"# + "\n\n"
    }

    static let usage =
        #"data: {"id":"c1","choices":[],"usage":{"prompt_tokens":20,"completion_tokens":3,"prompt_tokens_details":{"cached_tokens":16}}}"# + "\n\n"
    static let done = "data: [DONE]\n\n"
    static let greeting = [text("Hola, "), text("¿qué "), text("tal? 🌙"), finish(), usage, done]
}

/// Events of Anthropic's format.
enum Anthropic {
    static let start =
        "event: message_start\n"
        + #"data: {"type":"message_start","message":{"id":"m1","model":"claude-x","usage":{"input_tokens":5,"cache_read_input_tokens":30,"cache_creation_input_tokens":2,"output_tokens":1}}}"#
        + "\n\n"
    static let blockStart =
        #"event: content_block_start"# + "\n" + #"data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"# + "\n\n"
    static let ping = "event: ping\ndata: {\"type\": \"ping\"}\n\n"

    static func text(_ text: String) -> String {
        "event: content_block_delta\n" + #"data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"\#(text)"}}"# + "\n\n"
    }

    static func stop(_ reason: String = "end_turn") -> String {
        "event: message_delta\n" + #"data: {"type":"message_delta","delta":{"stop_reason":"\#(reason)"},"usage":{"output_tokens":7}}"# + "\n\n"
    }

    static let end = "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n"
    static let greeting = [start, blockStart, ping, text("Hola, "), text("¿qué tal? 🌙"), stop(), end]
}
