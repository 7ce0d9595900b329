//! The typed operations: each with everything that it takes and everything that it may answer, beside the same call by name.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod generated;
mod typed {
    use serde_json::{Map, Value};
    use std::sync::{Arc, Mutex};
    use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
    use tokio::net::{TcpListener, TcpStream};
    use twinlink::{Connector, Credentials, Error, Page, Paged, ToJson};

    /// A request: its first line, the headers that are members, its body.
    type Seen = (String, Vec<String>, Value);

    #[derive(Default)]
    struct Shared {
        answer: String,
        seen: Vec<Seen>,
    }

    /// Compares typed calls with calls by name.
    pub(crate) struct Check {
        pub(crate) aws: Connector,
        shared: Arc<Mutex<Shared>>,
        vectors: Value,
        expected: Mutex<(String, Value, Seen)>,
        pub(crate) count: Mutex<usize>,
    }

    impl Check {
        pub(crate) async fn start(vectors: &str) -> Check {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let endpoint = format!("http://{}", listener.local_addr().unwrap());
            let shared = Arc::new(Mutex::new(Shared::default()));
            let server = Arc::clone(&shared);
            tokio::spawn(async move {
                loop {
                    let (stream, _) = listener.accept().await.unwrap();
                    exchange(stream, &server).await.unwrap();
                }
            });
            let keys = Credentials::from_keys("AKIDEXAMPLE", "secret", None);
            let builder = Connector::builder().region("us-east-1").endpoint_url(endpoint).credentials(keys);
            let aws = builder.build().await.unwrap();
            let vectors = serde_json::from_str(vectors).unwrap();
            Check { aws, shared, vectors, expected: Mutex::default(), count: Mutex::default() }
        }

        /// Calls by name, and keeps what was sent and what came: the next call is to do the same.
        pub(crate) async fn begin(&self, operation: &str) {
            let vector = &self.vectors[operation];
            let (arguments, body) = (vector["arguments"].clone(), vector["answer"].to_string());
            let headers = vector["headers"].as_object().unwrap().iter();
            let headers: String =
                headers.map(|(name, value)| format!("{name}: {}\r\n", value.as_str().unwrap())).collect();
            self.shared.lock().unwrap().answer = format!(
                "HTTP/1.1 200 OK\r\nx-amzn-RequestId: r-1\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            let answer = self.aws.call(operation, arguments).await;
            let answer = answer.unwrap_or_else(|error| panic!("{operation}: {error}"));
            *self.expected.lock().unwrap() = (operation.to_owned(), answer, self.sent());
            *self.count.lock().unwrap() += 1;
        }

        pub(crate) async fn answer<R: ToJson>(&self, answer: Result<R, Error>) {
            self.compare(answer.map(|answer| answer.to_json()));
        }

        pub(crate) async fn nothing(&self, answer: Result<twinlink::ResponseMetadata, Error>) {
            self.compare(answer.map(|metadata| {
                assert_eq!((metadata.request_id.as_deref(), metadata.attempts), (Some("r-1"), 1));
                Value::Object(Map::new())
            }));
        }

        pub(crate) async fn page<R: Paged + ToJson>(&self, items: &str, page: Result<Page<R>, Error>)
        where
            R::Item: ToJson,
        {
            self.compare(page.map(|page| {
                assert_eq!((page.request_id.as_deref(), page.attempts), (Some("r-1"), 1));
                let mut answer = page.response.to_json();
                answer[items] = page.items.iter().map(ToJson::to_json).collect();
                answer
            }));
        }

        fn compare(&self, answer: Result<Value, Error>) {
            let (operation, expected, sent) = self.expected.lock().unwrap().clone();
            let answer = answer.unwrap_or_else(|error| panic!("{operation}: {error}"));
            assert_eq!(self.sent(), sent, "{operation} sends");
            assert_eq!(answer, expected, "{operation} gives");
        }

        fn sent(&self) -> Seen {
            let seen = std::mem::take(&mut self.shared.lock().unwrap().seen);
            assert_eq!(seen.len(), 1, "one request");
            seen.into_iter().next().unwrap()
        }
    }

    async fn exchange(stream: TcpStream, shared: &Mutex<Shared>) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        let mut first = String::new();
        stream.read_line(&mut first).await?;
        let (mut members, mut length) = (Vec::new(), 0);
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).await?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            match name.to_lowercase().as_str() {
                "content-length" => length = value.trim().parse().unwrap(),
                "if-match" | "if-none-match" | "match-for-version-type" | "x-amzn-principal" => {
                    members.push(line.to_lowercase());
                }
                name if name.starts_with("x-amz-mqtt5-") => members.push(line.to_lowercase()),
                _ => {}
            }
        }
        members.sort();
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await?;
        let body = match body.as_slice() {
            [] => Value::Null,
            // The payload of the generated calls, which is no JSON.
            [0, 255] => "bytes".into(),
            json => serde_json::from_slice(json).unwrap(),
        };
        let answer = {
            let mut shared = shared.lock().unwrap();
            shared.seen.push((first, members, body));
            shared.answer.clone()
        };
        stream.write_all(answer.as_bytes()).await?;
        stream.shutdown().await
    }
}

use typed::Check;

/// Deep within each other are the futures of all calls of a service: more than a test's thread has room for.
fn run(work: impl Future<Output = ()> + Send + 'static) {
    let run = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work);
    std::thread::Builder::new().stack_size(64 << 20).spawn(run).unwrap().join().unwrap();
}

#[test]
fn twinmaker_s_operations_are_those_by_name() {
    run(async {
        let check = Check::start(generated::iottwinmaker::VECTORS).await;
        generated::iottwinmaker::every_operation(&check).await;
        assert_eq!(*check.count.lock().unwrap(), 40);
    });
}

#[test]
fn iot_s_operations_are_those_by_name() {
    run(async {
        let check = Check::start(generated::iot::VECTORS).await;
        generated::iot::every_operation(&check).await;
        assert_eq!(*check.count.lock().unwrap(), 62);
    });
}

#[test]
fn iot_data_s_operations_are_those_by_name() {
    run(async {
        let check = Check::start(generated::iotdata::VECTORS).await;
        generated::iotdata::every_operation(&check).await;
        assert_eq!(*check.count.lock().unwrap(), 11);
    });
}

#[test]
fn sitewise_s_operations_are_those_by_name() {
    run(async {
        let check = Check::start(generated::iotsitewise::VECTORS).await;
        generated::iotsitewise::every_operation(&check).await;
        // All but InvokeAssistant, which answers with events.
        assert_eq!(*check.count.lock().unwrap(), 148);
    });
}
