//! What the function of an operation is given, and what all of them do alike: ids, ARNs, times, refusals, pages.

use std::cell::Cell;
use std::ops::Deref;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Outcome;
use super::call::{Call, Reply};
use super::page::Paging;
use super::page_token::TokenSeal;
use crate::answer::ApiError;
use crate::data::SeededIds;
use crate::encoding::hexadecimal;
use crate::identity::ACCOUNT;
use crate::limits::Quota;
use crate::model::{Model, ModelledOperation};
use crate::moment::Moment;
use crate::store::{Kind, Resource, Rows, Settling};

/// A request whose input keeps to the model.
pub(crate) struct Context<'a> {
    pub(crate) call: &'a Call<'a>,
    pub(super) model: &'static Model,
    pub(super) modelled: &'static ModelledOperation,
    /// The members of the operation's input, by AWS's names; absent ones are null when asked for.
    pub(crate) input: &'a Value,
    /// When the request is answered; one moment for everything that it does.
    pub(crate) now: Moment,
    /// Where new ids come from, if they follow from the seed.
    pub(super) ids: Option<&'a SeededIds>,
}

/// A request, and the store during its transaction.
pub(crate) struct Exchange<'a> {
    context: &'a Context<'a>,
    pub(crate) rows: &'a Rows<'a>,
    /// How many values were computed for the request.
    computations: Cell<usize>,
}

impl<'a> Deref for Exchange<'a> {
    type Target = Context<'a>;

    fn deref(&self) -> &Context<'a> {
        self.context
    }
}

impl<'a> Context<'a> {
    /// A member of the input that is a text; empty if it is absent.
    pub(crate) fn text(&self, member: &str) -> &str {
        self.optional(member).unwrap_or_default()
    }

    /// A member of the input that is a text, if it is there.
    pub(crate) fn optional(&self, member: &str) -> Option<&str> {
        self.input[member].as_str()
    }

    /// The ARN of a resource of the service, such as `asset/ID`.
    pub(crate) fn arn(&self, resource: &str) -> String {
        let (service, region) = (self.call.service.signing_name, &self.call.shared.options.region);
        format!("arn:aws:{service}:{region}:{ACCOUNT}:{resource}")
    }

    /// A new id: a UUID.
    pub(crate) fn new_id(&self) -> String {
        self.ids.map_or_else(|| self.call.shared.new_uuid(), SeededIds::next)
    }

    /// A change of state that ends after the time of `--settle`; without a state, the resource is gone then. Seeds have settled
    /// whatever the time, so that the clock can be set back.
    pub(crate) fn settling(&self, to: Option<&str>) -> Option<Settling> {
        let settle = self.call.shared.options.settle_milliseconds;
        let at = if self.ids.is_some() { Moment(i64::MIN) } else { self.now.plus_milliseconds(settle) };
        Some(Settling { to: to.map(str::to_owned), at })
    }

    /// An error that the service's model has, with the status that it has there.
    pub(crate) fn refuse(&self, code: &str, message: impl Into<String>) -> ApiError {
        ApiError::new(self.model.status_of(code).unwrap_or(400), code, message)
    }

    /// The refusal of an input that the model permits and the service does not: `InvalidRequestException` or
    /// `ValidationException`.
    pub(crate) fn invalid(&self, message: impl Into<String>) -> ApiError {
        self.call.service.invalid_input(message)
    }

    /// What is given in another way than in a request for an operation, checked as if it were its input.
    pub(crate) fn checked(&self, operation: &str, input: Value) -> Result<Value, ApiError> {
        let unknown = || self.refuse("InternalServerException", format!("there is no operation {operation}"));
        let modelled = self.model.operations().find(|modelled| modelled.name == operation).ok_or_else(unknown)?;
        self.model.checked(modelled, input, self.call.service.invalid_input_code)
    }

    /// Refuses more than a quota, where it counts; seeds are as many as was asked for. The number is looked up only if it is
    /// needed.
    pub(crate) fn check_quota(
        &self,
        quota: Quota,
        count: impl FnOnce() -> Result<u64, ApiError>,
    ) -> Result<(), ApiError> {
        let limits = &self.call.shared.limits;
        if limits.most(quota).is_none() || self.ids.is_some() {
            return Ok(());
        }
        let known = ["LimitExceededException", "ServiceQuotaExceededException"];
        let code = known.into_iter().find(|code| self.model.status_of(code).is_some()).unwrap_or_default();
        limits.check(quota, count()?).map_err(|message| self.refuse(code, message))
    }

    /// `ResourceNotFoundException`.
    pub(crate) fn not_found(&self, message: impl Into<String>) -> ApiError {
        self.refuse("ResourceNotFoundException", message)
    }

    /// Runs a transaction, for operations that wait for others in between.
    pub(crate) fn transact<T>(&self, work: impl FnOnce(&Exchange<'_>) -> Result<T, ApiError>) -> Result<T, ApiError> {
        self.call.shared.store.transact(|rows| work(&Exchange::new(self, rows)))
    }

    /// What a page is asked for with `maxResults` and `nextToken`, or `pageSize` and `marker`; zero results mean the default,
    /// an empty token means the first page, where the model permits them.
    pub(crate) fn paging(&self, default_page: u32) -> Result<Paging<'a>, ApiError> {
        let token = self.optional("nextToken").or_else(|| self.optional("marker")).filter(|token| !token.is_empty());
        Paging::new(self.call, &[&self.query_of_token()], self.page_size(default_page), token)
    }

    /// How many items a page has at most.
    pub(crate) fn page_size(&self, default_page: u32) -> u32 {
        let size = self.input["maxResults"].as_u64().or_else(|| self.input["pageSize"].as_u64());
        let size = size.and_then(|size| u32::try_from(size).ok());
        size.filter(|size| *size > 0).unwrap_or(default_page)
    }

    /// What a token belongs to: everything that was asked for but the page.
    fn query_of_token(&self) -> String {
        let mut query = self.input.clone();
        for member in ["maxResults", "nextToken", "clientToken", "pageSize", "marker"] {
            query[member] = Value::Null;
        }
        query.to_string()
    }

    /// The text in the `nextToken` of the input, which [`Self::seal_text`] put there; nothing for the first page.
    pub(crate) fn opened_text(&self) -> Result<Option<String>, ApiError> {
        let Some(token) = self.optional("nextToken").filter(|token| !token.is_empty()) else { return Ok(None) };
        let query = self.query_of_token();
        let refused = || self.invalid("Invalid token: the nextToken was not given out for this query");
        self.text_seal(&query).open_text(token).map(Some).ok_or_else(refused)
    }

    /// A `nextToken` with a text in it that nobody can read or change, good for this query only.
    ///
    /// # Errors
    /// `ConnectorFailureException` for one that is longer than AWS's, as only a function's can be.
    pub(crate) fn seal_text(&self, text: &str) -> Result<String, ApiError> {
        const LONGEST: usize = 17_880;
        let token = self.text_seal(&self.query_of_token()).seal_text(text);
        if token.len() > LONGEST {
            let message = format!(
                "The nextToken that was answered has {} bytes: sealed it has {}, and {LONGEST} are the most",
                text.len(),
                token.len()
            );
            return Err(self.refuse("ConnectorFailureException", message));
        }
        Ok(token)
    }

    fn text_seal(&self, query: &str) -> TokenSeal<'a> {
        TokenSeal::new(
            &self.call.shared.token_key,
            [self.call.service.signing_name, self.modelled.name.as_str(), query],
        )
    }

    /// Answers a request that came before, with the same idempotency token, as it was answered then. No operation with such
    /// a token has headers in its answer: the body is all of it.
    pub(super) fn once(
        &self,
        rows: &Rows<'_>,
        run: impl FnOnce(&Rows<'_>) -> Result<Reply, ApiError>,
    ) -> Result<Reply, ApiError> {
        let member = self.modelled.token_member.as_deref();
        let Some(token) = member.and_then(|member| self.optional(member)) else { return run(rows) };
        let operation = format!("{}.{}", self.call.service.signing_name, self.modelled.name);
        let input = hexadecimal(&Sha256::digest(self.input.to_string()));
        match rows.answered(&operation, token)? {
            Some((before, answer)) if before == input => Ok(Reply::new(self.modelled.status, answer.into_bytes())),
            Some(_) => Err(self.invalid(format!(
                "The client token {token} was used before, by a request for {} with other parameters",
                self.modelled.name
            ))),
            None => {
                let reply = run(rows)?;
                rows.remember(&operation, token, &input, &String::from_utf8_lossy(&reply.body))?;
                Ok(reply)
            }
        }
    }
}

impl<'a> Exchange<'a> {
    pub(super) fn new(context: &'a Context<'a>, rows: &'a Rows<'a>) -> Exchange<'a> {
        Exchange { context, rows, computations: Cell::new(0) }
    }

    /// Counts values that are computed, and refuses the request if they are too many: nobody else is answered meanwhile.
    pub(crate) fn compute(&self, values: usize) -> Result<(), ApiError> {
        const MOST: usize = 5_000_000;
        self.computations.set(self.computations.get().saturating_add(values));
        if self.computations.get() <= MOST {
            return Ok(());
        }
        Err(self.invalid(format!(
            "More than {MOST} values would be computed for this; this emulator computes no more at once"
        )))
    }

    /// Does something that can fail without the whole failing: what it has done until then is undone.
    pub(crate) fn attempt<T>(&self, work: impl FnOnce() -> Result<T, ApiError>) -> Result<T, ApiError> {
        let database = self.rows.database();
        database.execute_batch("SAVEPOINT attempt")?;
        let done = work();
        let end = if done.is_ok() { "RELEASE attempt" } else { "ROLLBACK TO attempt; RELEASE attempt" };
        database.execute_batch(end)?;
        done
    }

    /// A page of the resources of a kind, oldest first; `item` makes the entry of one, or leaves it out.
    pub(crate) fn list(
        &self,
        items_member: &'static str,
        default_page: u32,
        (kind, scope): (Kind, &str),
        item: impl Fn(&Resource) -> Result<Option<Value>, ApiError>,
    ) -> Result<Outcome, ApiError> {
        let item = |resource: &Resource| item(resource)?.map(|item| self.item(items_member, item)).transpose();
        let page = self.paging(default_page)?.stored(self.rows, (kind, scope), self.now, item)?;
        Ok(Outcome::Page(page, items_member))
    }

    /// A page of the resources of a kind that hang on `parent`, oldest first.
    pub(crate) fn list_children(
        &self,
        items_member: &'static str,
        default_page: u32,
        kind_and_scope: (Kind, &str),
        parent: &str,
        item: impl Fn(&Resource) -> Result<Option<Value>, ApiError>,
    ) -> Result<Outcome, ApiError> {
        let item = |resource: &Resource| item(resource)?.map(|item| self.item(items_member, item)).transpose();
        let page = self.paging(default_page)?.children(self.rows, kind_and_scope, parent, self.now, item)?;
        Ok(Outcome::Page(page, items_member))
    }

    /// An item of a page, checked against the model; members that are null are left out.
    pub(crate) fn item(&self, items_member: &str, item: Value) -> Result<Value, ApiError> {
        self.model.item(self.modelled, items_member, item)
    }

    /// A page of items that are all known, in their order.
    pub(crate) fn list_of(
        &self,
        items_member: &'static str,
        default_page: u32,
        items: Vec<Value>,
    ) -> Result<Outcome, ApiError> {
        let total = u32::try_from(items.len()).unwrap_or(u32::MAX);
        let items: Vec<Value> =
            items.into_iter().map(|item| self.item(items_member, item)).collect::<Result<_, _>>()?;
        let page = self.paging(default_page)?.page(total, |index| items.get(index as usize))?;
        Ok(Outcome::Page(page, items_member))
    }
}
