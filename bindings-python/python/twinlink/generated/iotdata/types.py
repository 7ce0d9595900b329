"""All structures and enumerations, for type checkers: at run time they are imported one by one."""

from twinlink.generated.iotdata.connections import (
    GetConnectionResponse as GetConnectionResponse,
)
from twinlink.generated.iotdata.connections import (
    ListSubscriptionsResponse as ListSubscriptionsResponse,
)
from twinlink.generated.iotdata.connections import (
    SubscriptionSummary as SubscriptionSummary,
)
from twinlink.generated.iotdata.publishing import (
    PayloadFormatIndicator as PayloadFormatIndicator,
)
from twinlink.generated.iotdata.publishing import (
    SendDirectMessageResponse as SendDirectMessageResponse,
)
from twinlink.generated.iotdata.retained_messages import (
    GetRetainedMessageResponse as GetRetainedMessageResponse,
)
from twinlink.generated.iotdata.retained_messages import (
    ListRetainedMessagesResponse as ListRetainedMessagesResponse,
)
from twinlink.generated.iotdata.retained_messages import (
    RetainedMessageSummary as RetainedMessageSummary,
)
from twinlink.generated.iotdata.shadows import (
    DeleteThingShadowResponse as DeleteThingShadowResponse,
)
from twinlink.generated.iotdata.shadows import (
    GetThingShadowResponse as GetThingShadowResponse,
)
from twinlink.generated.iotdata.shadows import (
    ListNamedShadowsForThingResponse as ListNamedShadowsForThingResponse,
)
from twinlink.generated.iotdata.shadows import (
    UpdateThingShadowResponse as UpdateThingShadowResponse,
)
